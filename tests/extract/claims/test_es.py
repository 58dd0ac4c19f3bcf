"""What is read from Spanish. Published on Wednesday 15 October 2025, unless said.

All sentences are invented.
"""

from datetime import date

import pytest

from faustpfand.counts import Comparator
from faustpfand.extract.claims import detect, read_claims
from faustpfand.extract.claims.lexicon.tokens import tokens
from faustpfand.extract.claims.numbers import number_at
from faustpfand.extract.claims.packs import load
from faustpfand.extract.claims.when import mentions, resolve
from faustpfand.records import Article

PUBLISHED = date(2025, 10, 15)


def read(text, published=PUBLISHED):
    return read_claims(Article(id="a", text=text, lang="es", published=published))


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Cuba excarceló el lunes a 53 presos.", [("release", 53, "prisoners")]),
        ("Nueve disidentes fueron liberados ayer en Bakú.", [("release", 9, "political_prisoners")]),
        (
            "Las autoridades venezolanas pusieron en libertad a 24 presos políticos.",
            [("release", 24, "political_prisoners")],
        ),
        ("La liberación de 31 presos políticos sorprendió a todos en Minsk.", [("release", 31, "political_prisoners")]),
        (
            "Lukashenko indultó a 40 personas, entre ellas ocho mujeres y tres lituanos.",
            [("release", 40, "prisoners"), ("release", 8, "women"), ("release", 3, "foreign_nationals")],
        ),
        (
            "Nicaragua excarceló a 80 personas. Entre ellas hay once mujeres.",
            [("release", 80, "prisoners"), ("release", 11, "women")],
        ),
        (
            "En julio Minsk soltó a 16 presos, en agosto a siete.",
            [("release", 16, "prisoners"), ("release", 7, "prisoners")],
        ),
        (
            "Minsk liberó a María Rabkova y a otros 11.",
            [("release", None, "named_persons"), ("release", 11, "prisoners")],
        ),
        ("Cinco disidentes salieron de la cárcel el domingo.", [("release", 5, "political_prisoners")]),
        ("Sacaron de la cárcel a 17 presos políticos el sábado.", [("release", 17, "political_prisoners")]),
        ("El presidente tunecino devolvió la libertad a catorce opositores.", [("release", 14, "political_prisoners")]),
        (
            "Una treintena de opositores salieron en libertad la semana pasada en Managua.",
            [("release", 30, "political_prisoners")],
        ),
        (
            "Doscientos veintidós presos políticos fueron desterrados por Nicaragua.",
            [("release", 222, "political_prisoners")],
        ),
        ("Los 18 presos liberados el viernes llegaron a Vilna.", [("release", 18, "prisoners")]),
        (
            "Siete presos políticos, detenidos en mayo, fueron excarcelados el sábado.",
            [("release", 7, "political_prisoners")],
        ),
        ("Según la prensa oficial, 22 condenados fueron indultados en Minsk.", [("release", 22, "prisoners")]),
        (
            "Diez estadounidenses encarcelados en Venezuela regresaron a casa el viernes.",
            [("release", 10, "foreign_nationals")],
        ),
        (
            "Venezuela excarcela a diez estadounidenses a cambio de 252 venezolanos.",
            [("release", 10, "foreign_nationals"), ("release", 252, "prisoners")],
        ),
        ("Más de 1.100 presos políticos siguen tras las rejas.", [("held", 1100, "political_prisoners")]),
        (
            "Casi mil personas permanecen encarceladas por motivos políticos en Bielorrusia.",
            [("held", 1000, "political_prisoners")],
        ),
        ("Según Foro Penal, hay 841 presos políticos en Venezuela.", [("held", 841, "political_prisoners")]),
        (
            "Foro Penal contabiliza 841 presos políticos, de los cuales 100 son mujeres.",
            [("held", 841, "political_prisoners"), ("held", 100, "women")],
        ),
        ("El número de presos políticos en Venezuela asciende a 841.", [("held", 841, "political_prisoners")]),
        (
            "Unos treinta extranjeros están en cárceles bielorrusas, entre ellos once polacos.",
            [("held", 30, "foreign_nationals"), ("held", 11, "foreign_nationals")],
        ),
        ("Veinte periodistas se pudren en las cárceles de Eritrea.", [("held", 20, "prisoners")]),
        ("Unos 180 activistas cumplen penas de cárcel en Hong Kong.", [("held", 180, "political_prisoners")]),
        ("Suman ya 1.185 los presos políticos en la isla.", [("held", 1185, "political_prisoners")]),
        ("Dieciocho abogados se encuentran detenidos en Irán.", [("held", 18, "prisoners")]),
        ("Al menos 38 personas fueron detenidas el domingo.", [("detention", 38, "prisoners")]),
        ("La policía detuvo a 120 personas en las protestas.", [("detention", 120, "political_prisoners")]),
        (
            "Se registran 59 detenciones en Tiflis, entre ellas 12 mujeres.",
            [("detention", 59, "prisoners"), ("detention", 12, "women")],
        ),
        ("Tras la detención de 23 estudiantes en Ankara, la plaza quedó vacía.", [("detention", 23, "prisoners")]),
        ("Viasna declaró a 14 personas como presos políticos.", [("detention", 14, "political_prisoners")]),
        ("La ONG documentó la detención de 83 periodistas el año pasado.", [("detention", 83, "prisoners")]),
        (
            "Un tribunal de Managua condenó a once opositores a penas de cárcel.",
            [("sentence", 11, "political_prisoners")],
        ),
        (
            "El tribunal impuso penas de hasta 20 años a cinco opositores nicaragüenses.",
            [("sentence", 5, "political_prisoners")],
        ),
        ("Cuatro estudiantes fueron castigados con tres años de cárcel en Teherán.", [("sentence", 4, "prisoners")]),
        ("Los tribunales rusos han condenado por «alta traición» a 17 personas.", [("sentence", 17, "prisoners")]),
        ("Tres presos políticos han muerto bajo custodia este año.", [("death_in_custody", 3, "political_prisoners")]),
    ],
)
def test_counted_people(text, claims):
    """Each number of people goes to the verb that tells of them, with the people it counts."""
    assert [(c.kind.value, c.count, c.population) for c in read(text)] == claims


@pytest.mark.parametrize(
    ("text", "kind", "modality"),
    [
        ("Minsk liberará a 40 presos.", "release", "planned"),
        ("El Gobierno anunció que excarcelaría a 553 presos.", "release", "planned"),
        ("Caracas prometió excarcelar a 40 presos.", "release", "planned"),
        ("La activista Lan Pham será liberada en abril.", "release", "planned"),
        ("Minsk podría liberar a 40 presos.", "release", "hypothetical"),
        ("Minsk no ha liberado a los 40 presos.", "release", "denied"),
        ("Ninguno de los 40 presos ha sido liberado en Minsk.", "release", "denied"),
        ("La Habana se negó a soltar a los 40 presos.", "release", "denied"),
        ("No menos de 40 presos fueron liberados en Minsk.", "release", "asserted"),
        ("Según Viasna, Minsk liberó a 40 presos.", "release", "asserted"),
        ("En Cuba no hay presos políticos, afirmó Díaz-Canel.", "held", "denied"),
        ("El régimen negó que existan presos políticos en la isla.", "held", "denied"),
        ("Teherán niega que ningún manifestante haya muerto bajo custodia.", "death_in_custody", "denied"),
        ("La UE prepara nuevas sanciones contra jueces de Minsk.", "sanction_imposed", "planned"),
        ("Estados Unidos podría levantar las sanciones a la potasa.", "sanction_lifted", "hypothetical"),
    ],
)
def test_modality(text, kind, modality):
    """Whether it happened is told by the clause of the verb, by its tense and mood."""
    (claim,) = read(text)

    assert (claim.kind.value, claim.modality.value) == (kind, modality)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("hoy", "2025-10-15", "2025-10-15"),
        ("ayer", "2025-10-14", "2025-10-14"),
        ("anteayer", "2025-10-13", "2025-10-13"),
        ("anoche", "2025-10-14", "2025-10-14"),
        ("el lunes", "2025-10-13", "2025-10-13"),
        ("el jueves", "2025-10-09", "2025-10-09"),
        ("el miércoles", "2025-10-15", "2025-10-15"),
        ("el pasado miércoles", "2025-10-08", "2025-10-08"),
        ("el 8 de enero", "2025-01-08", "2025-01-08"),
        ("el 20 de diciembre", "2024-12-20", "2024-12-20"),
        ("el 1º de mayo de 2022", "2022-05-01", "2022-05-01"),
        ("el sábado 12 de abril de 2025", "2025-04-12", "2025-04-12"),
        ("3/5/2021", "2021-05-03", "2021-05-03"),
        ("en septiembre", "2025-09-01", "2025-09-30"),
        ("en noviembre", "2024-11-01", "2024-11-30"),
        ("en agosto de 2021", "2021-08-01", "2021-08-31"),
        ("el pasado octubre", "2024-10-01", "2024-10-31"),
        ("a principios de junio", "2025-06-01", "2025-06-10"),
        ("a mediados de junio", "2025-06-11", "2025-06-20"),
        ("a finales de febrero de 2024", "2024-02-21", "2024-02-29"),
        ("a mediados de agosto del año pasado", "2024-08-11", "2024-08-20"),
        ("el 28 de septiembre del año pasado", "2024-09-28", "2024-09-28"),
        ("entre el 3 y el 7 de mayo", "2025-05-03", "2025-05-07"),
        ("el fin de semana pasado", "2025-10-11", "2025-10-12"),
        ("la semana pasada", "2025-10-06", "2025-10-12"),
        ("esta semana", "2025-10-13", "2025-10-19"),
        ("el mes pasado", "2025-09-01", "2025-09-30"),
        ("el año pasado", "2024-01-01", "2024-12-31"),
        ("este año", "2025-01-01", "2025-12-31"),
        ("en 2020", "2020-01-01", "2020-12-31"),
        ("hace tres años", "2022-01-01", "2022-12-31"),
        ("hace dos días", "2025-10-13", "2025-10-13"),
        ("hace dos semanas", "2025-09-29", "2025-10-05"),
        ("en las últimas 24 horas", "2025-10-14", "2025-10-15"),
    ],
)
def test_dates(text, first, last):
    """Each date word pins down the days that a reader of that day takes it for."""
    (mention,) = mentions(text, load("es").calendar)
    days = resolve(mention, PUBLISHED)

    assert (days[0].isoformat(), days[1].isoformat()) == (first, last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Minsk liberó el lunes a 14 presos.", "2025-10-13", "2025-10-13"),
        ("Viasna informó el martes que 14 presos habían sido liberados en Minsk.", None, None),
        ("Catorce presos fueron liberados el lunes en Minsk, informó Viasna.", "2025-10-13", "2025-10-13"),
        ("Desde enero han sido detenidas 120 personas en Irán.", "2025-01-01", "2025-10-15"),
        ("En lo que va de año han sido detenidas 120 personas en Irán.", "2025-01-01", "2025-10-15"),
        ("María Salazar está presa desde septiembre de 2020.", "2020-09-01", "2020-09-30"),
        ("Más de 800 opositores siguen tras las rejas.", "2025-10-15", "2025-10-15"),
    ],
)
def test_dated_claims(text, first, last):
    """A claim has the day of its verb, not of the telling; "since" runs to the publication for a counted flow."""
    claim = read(text)[0]
    days = [day and day.isoformat() for day in (claim.date_start, claim.date_end)]

    assert days == [first, last]


@pytest.mark.parametrize("text", ["está solo", "la mayoría", "12 presos", "el martillo", "una marcha"])
def test_no_dates(text):
    """Words that look like those of a date, or are its homonyms."""
    assert mentions(text, load("es").calendar) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("veintiún", 21),
        ("treinta y dos", 32),
        ("setenta y siete", 77),
        ("ciento cinco", 105),
        ("doscientos", 200),
        ("doscientas veintidós", 222),
        ("trescientos noventa y dos", 392),
        ("mil doscientos", 1200),
        ("dos mil trescientos cuarenta y cinco", 2345),
        ("cuarenta mil", 40000),
        ("ciento cincuenta mil", 150000),
        ("un millón", 1000000),
        ("una treintena", 30),
        ("un centenar", 100),
        ("medio centenar", 50),
        ("media docena", 6),
        ("dos docenas", 24),
        ("tres decenas", 30),
        ("un millar", 1000),
        ("1.300", 1300),
        ("1 300", 1300),
        ("quinientas", 500),
    ],
)
def test_number_words(text, value):
    """Numbers in words, to a million, have the value a reader gives them."""
    pack = load("es")
    words = tokens(text, pack.separators, pack.elisions)
    number = number_at(words, 0, pack)

    assert (number.value, number.end) == (value, len(words))


@pytest.mark.parametrize(
    ("text", "value", "comparator"),
    [
        ("Más de 700 opositores están presos.", 700, "over"),
        ("Más de un centenar de opositores están presos.", 100, "over"),
        ("Cien y pico opositores están presos.", 100, "over"),
        ("Al menos siete mujeres fueron arrestadas en Minsk.", 7, "at_least"),
        ("No menos de 70 opositores están presos.", 70, "at_least"),
        ("Casi 900 opositores están presos.", 900, "under"),
        ("Menos de 900 opositores están presos.", 900, "under"),
        ("Unos 700 opositores están presos.", 700, "about"),
        ("Alrededor de mil opositores están presos.", 1000, "about"),
        ("Una cuarentena de opositores están presos.", 40, "about"),
        ("Entre 50 y 70 opositores están presos.", 50, "at_least"),
        ("De 13 a 15 opositores están presos.", 13, "at_least"),
        ("Cincuenta o más opositores están presos.", 50, "at_least"),
        ("Doce opositores están presos.", 12, "exact"),
    ],
)
def test_comparators(text, value, comparator):
    """A number is read with the word before or behind it that bounds it."""
    claim = read(text)[0]

    assert (claim.count, claim.comparator) == (value, Comparator(comparator))


@pytest.mark.parametrize(
    "text",
    [
        "La empresa fue condenada a pagar 3 millones de euros.",
        "Cuatro ladrones fueron arrestados en Sevilla; dos de ellos quedaron libres.",
        "El entrenador liberó a tres jugadores antes del parón.",
        "El club fue sancionado con dos partidos a puerta cerrada.",
        "Un conductor ebrio fue condenado a cinco años de cárcel por matar a dos peatones.",
        "La policía detuvo a cinco narcotraficantes en Sevilla con 300 kilos de cocaína.",
        "Rusia y Ucrania intercambiaron 205 prisioneros de guerra.",
        "Los precios subieron un 5 por ciento en 2024.",
        "El árbitro sancionó a tres jugadores con tarjeta amarilla.",
        "¿Cuántos presos políticos serán liberados?",
        "Recuerdo el patio, la nieve y los doce pasos hasta el muro.",
        "Condenamos enérgicamente esta ola de arrestos.",
        "El ministro se reunió en Ginebra con su homólogo para hablar del comercio de soja.",
    ],
)
def test_nothing_to_read(text):
    """Money, terms, ages, crime, sport, prisoners of war and questions make no claim."""
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "kind", "targets"),
    [
        ("El opositor Andréi Belov salió de la cárcel el viernes.", "release", ("Andréi Belov",)),
        ("El periodista Ihar Belov fue condenado a 15 años de prisión.", "sentence", ("Ihar Belov",)),
        (
            "Un tribunal de La Habana condenó a la activista Lina Gómez a 14 años de cárcel.",
            "sentence",
            ("Lina Gómez",),
        ),
        ("El poeta Pavel Belov murió en una prisión de Grodno.", "death_in_custody", ("Pavel Belov",)),
        ("La muerte en prisión de Alfredo Pérez conmovió a Venezuela.", "death_in_custody", ("Alfredo Pérez",)),
        ("Fue arrestada el 3 de mayo en Managua la periodista Fabiola Gómez.", "detention", ("Fabiola Gómez",)),
        ("Agentes de civil se llevaron al bloguero Iván Belov.", "detention", ("Iván Belov",)),
        ("La abogada María Belova continúa recluida en Minsk.", "held", ("María Belova",)),
        ("Pedimos a Pekín que libere a la editora María Kwok.", "demand", ("María Kwok",)),
    ],
)
def test_named_people(text, kind, targets):
    """Who is told of by name, without a number."""
    claims = [c for c in read(text) if c.kind.value == kind]

    assert [c.targets for c in claims] == [targets]


@pytest.mark.parametrize(
    ("text", "kind", "count", "actors", "targets"),
    [
        ("La UE impuso el lunes sanciones a 28 jueces bielorrusos.", "sanction_imposed", 28, ("UE",), ()),
        ("El Reino Unido incluyó a 17 magistrados en su lista negra.", "sanction_imposed", 17, ("Reino Unido",), ()),
        ("Ottawa puso bajo sanciones a nueve generales birmanos.", "sanction_imposed", 9, ("Ottawa",), ()),
        ("Este año la UE congeló los activos de 19 funcionarios iraníes.", "sanction_imposed", 19, ("UE",), ()),
        (
            "Japón anunció el martes la congelación de activos de cinco generales.",
            "sanction_imposed",
            5,
            ("Japón",),
            (),
        ),
        (
            "Bruselas golpea con nuevas sanciones al sector de la potasa.",
            "sanction_imposed",
            None,
            ("Bruselas",),
            ("sector de la potasa",),
        ),
        (
            "Estados Unidos levantó las sanciones a Belavia el jueves.",
            "sanction_lifted",
            None,
            ("Estados Unidos",),
            ("Belavia",),
        ),
        ("La UE borró a dos empresarios de su lista negra.", "sanction_lifted", 2, ("UE",), ()),
        (
            "El Tesoro de Estados Unidos emitió una licencia para Belavia.",
            "sanction_lifted",
            None,
            ("Tesoro de Estados Unidos",),
            ("Belavia",),
        ),
    ],
)
def test_sanctions(text, kind, count, actors, targets):
    """Sanctions imposed and lifted, by whom, on how many or on what."""
    (claim,) = read(text)

    assert (claim.kind.value, claim.count, claim.actors, claim.targets) == (kind, count, actors, targets)


@pytest.mark.parametrize(
    "text",
    [
        "El enviado especial John Coale se reunió en Minsk con Lukashenko por los presos.",
        "Trump habló por teléfono con Lukashenko sobre los presos.",
        "Lukashenko recibió al enviado estadounidense para hablar de los presos.",
        "Hubo conversaciones entre Minsk y el Vaticano sobre los detenidos.",
        "El canciller viajó a Caracas para negociar la liberación de sus compatriotas.",
    ],
)
def test_talks(text):
    """Talks, calls and visits about prisoners or sanctions."""
    assert "negotiation" in {c.kind.value for c in read(text)}


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("La ONU exigió la liberación inmediata de todos los presos políticos.", ("ONU",)),
        ("Amnistía Internacional reclama que el periodista sea puesto en libertad.", ("Amnistía Internacional",)),
        ("París emplaza a Teherán a liberar a sus dos ciudadanos.", ("París",)),
        ("Familiares reclaman la libertad de sus parientes detenidos.", ()),
        ("«Liberen a todos los presos políticos», dijo la opositora.", ()),
        ("Caracas debe liberar sin condiciones a todos los presos políticos.", ("Caracas",)),
    ],
)
def test_demands(text, actors):
    """Who asks for a release; what is asked for has not happened."""
    claims = read(text)

    assert [(c.kind.value, c.actors) for c in claims] == [("demand", actors)]


def test_language_is_known():
    """The commonest words tell the language."""
    assert detect("El presidente indultó el sábado a una decena de presos, según su oficina de prensa.") == "es"


AGENCY = [
    ("Las autoridades cubanas soltaron anoche a 14 manifestantes del 11J.", [("release", 14, "asserted")]),
    (
        "El régimen de Minsk dejó marchar a 52 presos, entre ellos 14 extranjeros.",
        [("release", 52, "asserted"), ("release", 14, "asserted")],
    ),
    ("El presidente concedió el indulto a 23 condenados por extremismo.", [("release", 23, "asserted")]),
    ("Un grupo de 31 ucranianos fue entregado por Bielorrusia a Kiev.", [("release", 31, "asserted")]),
    ("Otros 19 detenidos durante las protestas recobraron la libertad el jueves.", [("release", 19, "asserted")]),
    ("Un avión con 222 presos políticos nicaragüenses aterrizó en Washington.", [("release", 222, "asserted")]),
    ("Serán excarcelados 553 reclusos de manera gradual.", [("release", 553, "planned")]),
    ("No ha sido liberado ninguno de los siete líderes opositores.", [("release", 7, "denied")]),
    ("Quedaron libres 12 de los 40 estudiantes detenidos.", [("release", 12, "asserted")]),
    ("Irán podría liberar a dos ciudadanos franceses.", [("release", 2, "hypothetical")]),
    ("Fueron arrestadas 47 personas en Minsk.", [("detention", 47, "asserted")]),
    ("Los agentes se llevaron presos a nueve sindicalistas.", [("detention", 9, "asserted")]),
    ("La policía practicó 120 detenciones en las manifestaciones.", [("detention", 120, "asserted")]),
    ("Entre el lunes y el martes cayeron presos 17 opositores.", [("detention", 17, "asserted")]),
    ("El fiscal ordenó prisión preventiva para cuatro periodistas.", [("detention", 4, "asserted")]),
    ("En Estambul fueron apresados 1.133 manifestantes.", [("detention", 1133, "asserted")]),
    ("La escritora María Cruz está detenida desde agosto de 2022.", [("detention", None, "asserted")]),
    ("Permanecen en prisión 1.110 opositores.", [("held", 1110, "asserted")]),
    ("En Venezuela hay 875 presos políticos.", [("held", 875, "asserted")]),
    ("Justicia 11J contabiliza 1.150 presos por motivos políticos.", [("held", 1150, "asserted")]),
    ("Unas 700 personas siguen encarceladas por las protestas.", [("held", 700, "asserted")]),
    ("El número de presos políticos llegó a 1.200.", [("held", 1200, "asserted")]),
    ("Cumplen condena 28 periodistas.", [("held", 28, "asserted")]),
    ("Un juez condenó a once años de prisión a la activista Rosa Pérez.", [("sentence", None, "asserted")]),
    ("Catorce manifestantes recibieron penas de hasta 25 años.", [("sentence", 14, "asserted")]),
    ("El tribunal impuso condenas de entre cinco y diez años a 20 opositores.", [("sentence", 20, "asserted")]),
    ("El periodista Evan Ruiz fue sentenciado a 16 años.", [("sentence", None, "asserted")]),
    ("Murió en la cárcel el opositor Carlos Pardo.", [("death_in_custody", None, "asserted")]),
    ("Cuatro presos políticos han fallecido bajo custodia este año.", [("death_in_custody", 4, "asserted")]),
    ("La UE sancionó a 28 jueces bielorrusos.", [("sanction_imposed", 28, "asserted")]),
    (
        "Washington incluyó en su lista negra a diez funcionarios y tres empresas.",
        [("sanction_imposed", 10, "asserted"), ("sanction_imposed", 3, "asserted")],
    ),
    ("Canadá congeló los activos de ocho generales.", [("sanction_imposed", 8, "asserted")]),
    ("Estados Unidos levantó las sanciones a la aerolínea Belavia.", [("sanction_lifted", None, "asserted")]),
    ("El Tesoro retiró de la lista de sanciones a dos empresarios.", [("sanction_lifted", 2, "asserted")]),
    ("Washington flexibilizará el embargo petrolero.", [("sanction_lifted", None, "planned")]),
    ("La ONU pidió la liberación inmediata de todos los presos políticos.", [("demand", None, "asserted")]),
    ("Familiares de los presos exigen la libertad de 30 detenidos.", [("demand", 30, "asserted")]),
    ("La oposición reclama que suelten a María Corina Soto.", [("demand", None, "asserted")]),
    ("El delantero fue liberado por el club y firmó con el Betis.", []),
    ("La policía detuvo a cuatro hombres por robar coches en Sevilla.", []),
    ("El banco central aprobó liberar 300 millones de dólares.", []),
    ("Rusia y Ucrania intercambiaron 195 prisioneros de guerra.", []),
    ("El tribunal condenó a diez años al narcotraficante Pedro Ruiz.", []),
    ("Tras la mediación de Catar, Teherán permitió salir del país a dos franceses.", [("release", 2, "asserted")]),
    (
        "Los últimos 14 presos políticos recuperaron la libertad en enero; en febrero lo hicieron otros nueve.",
        [("release", 14, "asserted"), ("release", 9, "asserted")],
    ),
    (
        "Minsk soltó a 31 ucranianos y a un ciudadano japonés.",
        [("release", 31, "asserted"), ("release", 1, "asserted")],
    ),
    ("La excarcelación de 17 adolescentes fue confirmada por Foro Penal.", [("release", 17, "asserted")]),
    (
        "El indulto benefició a 2.000 reclusos, entre ellos 37 opositores.",
        [("release", 2000, "asserted"), ("release", 37, "asserted")],
    ),
    ("Caracas anunció que liberará a más de cien detenidos en los próximos días.", [("release", 100, "planned")]),
    ("Ninguna de las once presas políticas ha salido en libertad.", [("release", 11, "denied")]),
    ("Anoche regresaron a sus hogares 45 manifestantes.", [("release", 45, "asserted")]),
    ("Un intercambio permitió la salida de 24 prisioneros de cárceles rusas.", [("release", 24, "asserted")]),
    (
        "Agentes del SEBIN irrumpieron en la sede opositora y se llevaron a cinco dirigentes.",
        [("detention", 5, "asserted")],
    ),
    (
        "Desde el viernes han sido apresadas 73 personas, 20 de ellas mujeres.",
        [("detention", 73, "asserted"), ("detention", 20, "asserted")],
    ),
    (
        "La policía rusa arrestó en 32 ciudades a 1.300 manifestantes contra la movilización.",
        [("detention", 1300, "asserted")],
    ),
    ("Once miembros del partido fueron encarcelados preventivamente.", [("detention", 11, "asserted")]),
    (
        "El miércoles hubo 38 arrestos más en Minsk y el jueves 22.",
        [("detention", 38, "asserted"), ("detention", 22, "asserted")],
    ),
    ("La redada terminó con 14 estudiantes en el calabozo.", [("detention", 14, "asserted")]),
    ("Secuestran en su casa a la dirigente opositora Ana Lugo.", [("detention", None, "asserted")]),
    ("Fueron a parar a la cárcel cuatro obispos.", [("detention", 4, "asserted")]),
    (
        "Un tribunal de Moscú decretó dos meses de prisión preventiva para el poeta Artiom Kamarov.",
        [("detention", None, "asserted")],
    ),
    ("El recuento de arrestados asciende a 2.200.", [("detention", 2200, "asserted")]),
    ("Todavía hay 1.187 bielorrusos presos por motivos políticos.", [("held", 1187, "asserted")]),
    ("La cifra de presos políticos en Cuba se eleva a 1.185.", [("held", 1185, "asserted")]),
    ("En Nicaragua quedan 62 presos políticos.", [("held", 62, "asserted")]),
    (
        "Foro Penal registra 889 presos políticos, de los que 119 son mujeres.",
        [("held", 889, "asserted"), ("held", 119, "asserted")],
    ),
    ("Más de 30 sacerdotes están privados de libertad en Bielorrusia.", [("held", 30, "asserted")]),
    ("Unos 60.000 egipcios permanecen encerrados por razones políticas.", [("held", 60000, "asserted")]),
    ("El régimen mantiene tras las rejas a 28 periodistas.", [("held", 28, "asserted")]),
    ("Ochocientos opositores esperan juicio en las cárceles venezolanas.", [("held", 800, "asserted")]),
    ("Las cárceles cubanas albergan a más de mil presos políticos.", [("held", 1000, "asserted")]),
    ("Condenan a 15 años a dos manifestantes del 11J.", [("sentence", 2, "asserted")]),
    ("La justicia rusa condenó en ausencia a 13 activistas.", [("sentence", 13, "asserted")]),
    ("Diez opositores recibieron sentencias de ocho a trece años.", [("sentence", 10, "asserted")]),
    ("Cuatro sindicalistas fueron hallados culpables de traición.", [("sentence", 4, "asserted")]),
    ("Al escritor Pavel Kruk le cayeron siete años de colonia penal.", [("sentence", None, "asserted")]),
    (
        "Al menos nueve presos políticos han muerto en cárceles bielorrusas desde 2020.",
        [("death_in_custody", 9, "asserted")],
    ),
    ("La UE prorrogó un año las sanciones a Bielorrusia.", []),
    (
        "Bruselas impuso sanciones a 16 personas y siete entidades por la represión.",
        [("sanction_imposed", 16, "asserted"), ("sanction_imposed", 7, "asserted")],
    ),
    ("Suiza se sumó a las sanciones europeas contra el régimen de Minsk.", [("sanction_imposed", None, "asserted")]),
    ("Washington revocó las visas de 250 funcionarios nicaragüenses.", [("sanction_imposed", 250, "asserted")]),
    (
        "EE. UU. autorizó las transacciones con Belavia mediante una licencia general.",
        [("sanction_lifted", None, "asserted")],
    ),
    ("Estados Unidos levantará las sanciones a la potasa.", [("sanction_lifted", None, "planned")]),
    (
        "La UE no levantará las sanciones hasta que salgan los presos.",
        [("sanction_lifted", None, "denied"), ("demand", None, "asserted")],
    ),
    ("Londres prohibió la entrada a 27 jueces.", [("sanction_imposed", 27, "asserted")]),
    ("El Parlamento Europeo exigió la puesta en libertad de 37 presos políticos.", [("demand", 37, "asserted")]),
    ("Madrid reclama la liberación de dos españoles detenidos en Caracas.", [("demand", 2, "asserted")]),
    ("La Guardia Civil detuvo a doce personas por tráfico de drogas en Cádiz.", []),
    ("Una jueza dejó en libertad al futbolista tras pagar una fianza de un millón.", []),
    ("El Gobierno liberó 40 millones de euros para carreteras. Las obras empezarán en mayo.", []),
    ("El Real Madrid suma 12 partidos sin perder; su entrenador fue sancionado con dos partidos.", []),
    ("La empresa despidió a 300 trabajadores de la planta de Vigo.", []),
    ("El alcalde se reunió con el presidente de la Generalitat para hablar del tranvía.", []),
    ("Murieron 14 personas en un accidente de autobús en Perú. Otras 22 fueron hospitalizadas.", []),
    ("Bruselas sancionó a Google con una multa de 2.400 millones.", []),
    ("La Audiencia condenó al exbanquero a cuatro años por estafa.", []),
    ("Rusia devolvió a Ucrania los cuerpos de 1.200 soldados; Kiev entregó 19.", []),
    ("El zoo liberó seis linces en Doñana. Los animales llevan collares.", []),
    ("Los sindicatos exigen la subida del salario mínimo; 30.000 personas se manifestaron en Madrid.", []),
    ("El presidente visitó Caracas para firmar un acuerdo petrolero.", []),
    ("La OTAN liberó los fondos, dijo su portavoz, y pidió a los aliados el 2 %.", []),
    ("Un preso se fugó de la cárcel de Soto; había sido condenado por asesinato.", []),
    ("El juez impuso una orden de alejamiento al agresor, detenido el lunes.", []),
    ("La policía de Nueva York arrestó a tres pandilleros por homicidio.", []),
]


@pytest.mark.parametrize(("text", "claims"), AGENCY)
def test_agency_style(text, claims):
    """Plain agency sentences, each with all its claims; sport, crime and money give none."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == claims
