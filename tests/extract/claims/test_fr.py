"""What is read from French. Published on Wednesday 15 October 2025, unless said.

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
    return read_claims(Article(id="a", text=text, lang="fr", published=published))


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Cuba a libéré lundi 53 détenus.", [("release", 53, "prisoners")]),
        ("Neuf dissidents ont été relâchés hier à Bakou.", [("release", 9, "political_prisoners")]),
        (
            "Les autorités vénézuéliennes ont remis en liberté 24 prisonniers politiques.",
            [("release", 24, "political_prisoners")],
        ),
        ("La libération de 31 prisonniers politiques a surpris à Minsk.", [("release", 31, "political_prisoners")]),
        (
            "Loukachenko a gracié 40 personnes, dont huit femmes et trois Lituaniens.",
            [("release", 40, "prisoners"), ("release", 8, "women"), ("release", 3, "foreign_nationals")],
        ),
        (
            "Le Nicaragua a libéré 80 personnes. Parmi elles figurent onze femmes.",
            [("release", 80, "prisoners"), ("release", 11, "women")],
        ),
        (
            "En juillet, Minsk a relâché 16 détenus, en août sept.",
            [("release", 16, "prisoners"), ("release", 7, "prisoners")],
        ),
        (
            "Minsk a libéré Maria Rabkova et onze autres détenus.",
            [("release", None, "named_persons"), ("release", 11, "prisoners")],
        ),
        ("Douze opposants sont sortis de prison dimanche à Caracas.", [("release", 12, "political_prisoners")]),
        ("Alger a élargi treize détenus d’opinion.", [("release", 13, "political_prisoners")]),
        ("Le président tunisien a rendu la liberté à quatorze opposants.", [("release", 14, "political_prisoners")]),
        ("Une trentaine d’opposants ont recouvré la liberté à Managua.", [("release", 30, "political_prisoners")]),
        (
            "Deux cent vingt-deux prisonniers politiques ont été expulsés par le Nicaragua.",
            [("release", 222, "political_prisoners")],
        ),
        ("Les 18 détenus libérés vendredi sont arrivés à Vilnius.", [("release", 18, "prisoners")]),
        (
            "Sept prisonniers politiques, arrêtés en mai, ont été libérés samedi.",
            [("release", 7, "political_prisoners")],
        ),
        ("Selon la presse officielle, 22 condamnés ont été graciés à Minsk.", [("release", 22, "prisoners")]),
        (
            "Cinq ressortissants français ont été rapatriés vendredi après leur libération.",
            [("release", 5, "foreign_nationals")],
        ),
        (
            "Le Venezuela libère dix Américains en échange de 252 Vénézuéliens.",
            [("release", 10, "foreign_nationals"), ("release", 252, "prisoners")],
        ),
        (
            "Plus de 1 100 prisonniers politiques restent derrière les barreaux.",
            [("held", 1100, "political_prisoners")],
        ),
        (
            "Près de mille personnes sont toujours emprisonnées pour des motifs politiques.",
            [("held", 1000, "political_prisoners")],
        ),
        ("Selon Foro Penal, il y a 841 prisonniers politiques au Venezuela.", [("held", 841, "political_prisoners")]),
        (
            "Foro Penal recense 841 prisonniers politiques, dont 100 femmes.",
            [("held", 841, "political_prisoners"), ("held", 100, "women")],
        ),
        ("Le nombre de prisonniers politiques au Venezuela s’élève à 841.", [("held", 841, "political_prisoners")]),
        (
            "Une trentaine d’étrangers sont détenus en Iran, dont onze Polonais.",
            [("held", 30, "foreign_nationals"), ("held", 11, "foreign_nationals")],
        ),
        ("Vingt journalistes moisissent dans les prisons d’Érythrée.", [("held", 20, "prisoners")]),
        ("Environ 180 militants purgent des peines de prison à Hongkong.", [("held", 180, "political_prisoners")]),
        ("Le Rwanda retient toujours onze opposants.", [("held", 11, "political_prisoners")]),
        ("Au moins 38 personnes ont été interpellées dimanche.", [("detention", 38, "prisoners")]),
        ("La police a arrêté 120 personnes lors des manifestations.", [("detention", 120, "political_prisoners")]),
        (
            "On dénombre 59 interpellations à Tbilissi, dont 12 femmes.",
            [("detention", 59, "prisoners"), ("detention", 12, "women")],
        ),
        ("Après l’arrestation de 23 étudiants à Ankara, la place s’est vidée.", [("detention", 23, "prisoners")]),
        ("Viasna a reconnu 14 personnes comme prisonniers politiques.", [("detention", 14, "political_prisoners")]),
        ("L’ONG a documenté la détention de 83 journalistes l’an dernier.", [("detention", 83, "prisoners")]),
        ("Quatre-vingt-douze opposants ont été condamnés jeudi.", [("sentence", 92, "political_prisoners")]),
        (
            "Le tribunal a infligé jusqu’à 20 ans de prison à cinq opposants nicaraguayens.",
            [("sentence", 5, "political_prisoners")],
        ),
        ("Quatre étudiants ont été punis de trois ans de prison à Téhéran.", [("sentence", 4, "prisoners")]),
        ("Les tribunaux russes ont condamné 17 personnes pour « haute trahison ».", [("sentence", 17, "prisoners")]),
        (
            "Trois prisonniers politiques sont morts en détention cette année.",
            [("death_in_custody", 3, "political_prisoners")],
        ),
    ],
)
def test_counted_people(text, claims):
    """Each number of people goes to the verb that tells of them, with the people it counts."""
    assert [(c.kind.value, c.count, c.population) for c in read(text)] == claims


@pytest.mark.parametrize(
    ("text", "kind", "modality"),
    [
        ("Minsk libérera 40 détenus.", "release", "planned"),
        ("Le gouvernement a annoncé qu’il libérerait 553 détenus.", "release", "planned"),
        ("Caracas a promis de libérer 40 détenus.", "release", "planned"),
        ("Le blogueur Ivan Belov doit être libéré en avril.", "release", "planned"),
        ("Minsk pourrait libérer 40 détenus.", "release", "hypothetical"),
        ("Minsk n’a pas libéré les 40 détenus.", "release", "denied"),
        ("Aucun des 40 détenus n’a été libéré à Minsk.", "release", "denied"),
        ("Alger refuse de libérer le journaliste Jean Lenoir.", "release", "denied"),
        ("Pas moins de 40 détenus ont été libérés à Minsk.", "release", "asserted"),
        ("Selon Viasna, Minsk a libéré 40 détenus.", "release", "asserted"),
        ("Il n’y a pas de prisonniers politiques à Cuba, a affirmé Díaz-Canel.", "held", "denied"),
        ("Le régime nie détenir des prisonniers politiques sur l’île.", "held", "denied"),
        ("Téhéran dément qu’un seul manifestant soit mort en détention.", "death_in_custody", "denied"),
        ("L’UE prépare de nouvelles sanctions contre des juges de Minsk.", "sanction_imposed", "planned"),
        ("Les États-Unis lèveraient leurs sanctions sur la potasse.", "sanction_lifted", "planned"),
    ],
)
def test_modality(text, kind, modality):
    """Whether it happened is told by the clause of the verb, by its tense and mood."""
    (claim,) = read(text)

    assert (claim.kind.value, claim.modality.value) == (kind, modality)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("aujourd’hui", "2025-10-15", "2025-10-15"),
        ("hier", "2025-10-14", "2025-10-14"),
        ("avant-hier", "2025-10-13", "2025-10-13"),
        ("lundi", "2025-10-13", "2025-10-13"),
        ("jeudi", "2025-10-09", "2025-10-09"),
        ("mercredi", "2025-10-15", "2025-10-15"),
        ("mercredi dernier", "2025-10-08", "2025-10-08"),
        ("le 8 janvier", "2025-01-08", "2025-01-08"),
        ("le 20 décembre", "2024-12-20", "2024-12-20"),
        ("le 1er mai 2022", "2022-05-01", "2022-05-01"),
        ("samedi 12 avril 2025", "2025-04-12", "2025-04-12"),
        ("3/5/2021", "2021-05-03", "2021-05-03"),
        ("en septembre", "2025-09-01", "2025-09-30"),
        ("en novembre", "2024-11-01", "2024-11-30"),
        ("en août 2021", "2021-08-01", "2021-08-31"),
        ("en octobre dernier", "2024-10-01", "2024-10-31"),
        ("début juin", "2025-06-01", "2025-06-10"),
        ("à la mi-juin", "2025-06-11", "2025-06-20"),
        ("fin février 2024", "2024-02-21", "2024-02-29"),
        ("à la mi-août de l’an dernier", "2024-08-11", "2024-08-20"),
        ("le 28 septembre de l’an dernier", "2024-09-28", "2024-09-28"),
        ("du 3 au 7 mai", "2025-05-03", "2025-05-07"),
        ("le week-end dernier", "2025-10-11", "2025-10-12"),
        ("la semaine dernière", "2025-10-06", "2025-10-12"),
        ("cette semaine", "2025-10-13", "2025-10-19"),
        ("le mois dernier", "2025-09-01", "2025-09-30"),
        ("l’an dernier", "2024-01-01", "2024-12-31"),
        ("l’année dernière", "2024-01-01", "2024-12-31"),
        ("cette année", "2025-01-01", "2025-12-31"),
        ("en 2020", "2020-01-01", "2020-12-31"),
        ("il y a trois ans", "2022-01-01", "2022-12-31"),
        ("il y a deux jours", "2025-10-13", "2025-10-13"),
        ("il y a deux semaines", "2025-09-29", "2025-10-05"),
        ("l’été 2021", "2021-06-01", "2021-08-31"),
    ],
)
def test_dates(text, first, last):
    """Each date word pins down the days that a reader of that day takes it for."""
    (mention,) = mentions(text, load("fr").calendar)
    days = resolve(mention, PUBLISHED)

    assert (days[0].isoformat(), days[1].isoformat()) == (first, last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Minsk a libéré lundi 14 détenus.", "2025-10-13", "2025-10-13"),
        ("Viasna a annoncé mardi que 14 détenus avaient été libérés à Minsk.", None, None),
        ("Quatorze détenus ont été libérés lundi à Minsk, a indiqué Viasna.", "2025-10-13", "2025-10-13"),
        ("Depuis janvier, 120 personnes ont été arrêtées en Iran.", "2025-01-01", "2025-10-15"),
        ("Maria Belova est détenue depuis septembre 2020.", "2020-09-01", "2020-09-30"),
        ("Plus de 800 opposants restent derrière les barreaux.", "2025-10-15", "2025-10-15"),
    ],
)
def test_dated_claims(text, first, last):
    """A claim has the day of its verb, not of the telling; "since" runs to the publication for a counted flow."""
    claim = read(text)[0]
    days = [day and day.isoformat() for day in (claim.date_start, claim.date_end)]

    assert days == [first, last]


@pytest.mark.parametrize("text", ["il a été libéré", "un jour de marche", "la marche de mardigras", "12 prisonniers"])
def test_no_dates(text):
    """Words that look like those of a date, or are its homonyms."""
    assert mentions(text, load("fr").calendar) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("vingt et un", 21),
        ("trente-deux", 32),
        ("soixante et onze", 71),
        ("soixante-dix-sept", 77),
        ("quatre-vingts", 80),
        ("quatre-vingt-douze", 92),
        ("quatre-vingt-dix-sept", 97),
        ("cent", 100),
        ("cent cinq", 105),
        ("deux cents", 200),
        ("deux cent vingt-deux", 222),
        ("trois-cent-quatre-vingt-douze", 392),
        ("mille deux cents", 1200),
        ("deux mille trois cent quarante-cinq", 2345),
        ("quarante mille", 40000),
        ("cent cinquante mille", 150000),
        ("un million", 1000000),
        ("une trentaine", 30),
        ("une centaine", 100),
        ("une demi-douzaine", 6),
        ("deux douzaines", 24),
        ("un millier", 1000),
        ("1 300", 1300),
        ("1.300", 1300),
        ("nonante", 90),
    ],
)
def test_number_words(text, value):
    """Numbers in words, to a million, have the value a reader gives them."""
    pack = load("fr")
    words = tokens(text, pack.separators, pack.elisions)
    number = number_at(words, 0, pack)

    assert (number.value, number.end) == (value, len(words))


@pytest.mark.parametrize(
    ("text", "value", "comparator"),
    [
        ("Plus de 700 opposants sont emprisonnés.", 700, "over"),
        ("Plus d’une centaine d’opposants sont emprisonnés.", 100, "over"),
        ("Au moins sept femmes ont été arrêtées à Minsk.", 7, "at_least"),
        ("Pas moins de 70 opposants sont emprisonnés.", 70, "at_least"),
        ("Près de 900 opposants sont emprisonnés.", 900, "under"),
        ("Moins de 900 opposants sont emprisonnés.", 900, "under"),
        ("Quelque 700 opposants sont emprisonnés.", 700, "about"),
        ("Environ mille opposants sont emprisonnés.", 1000, "about"),
        ("Une quarantaine d’opposants sont emprisonnés.", 40, "about"),
        ("Entre 50 et 70 opposants sont emprisonnés.", 50, "at_least"),
        ("De 13 à 15 opposants sont emprisonnés.", 13, "at_least"),
        ("Douze opposants sont emprisonnés.", 12, "exact"),
    ],
)
def test_comparators(text, value, comparator):
    """A number is read with the word before or behind it that bounds it."""
    claim = read(text)[0]

    assert (claim.count, claim.comparator) == (value, Comparator(comparator))


@pytest.mark.parametrize(
    "text",
    [
        "L’entreprise a été condamnée à verser 3 millions d’euros.",
        "Quatre cambrioleurs ont été arrêtés à Lyon ; deux d’entre eux ont été relâchés.",
        "L’entraîneur a libéré trois joueurs avant la trêve internationale.",
        "Le club a été condamné à deux matches à huis clos.",
        "Un chauffard a été condamné à cinq ans de prison pour avoir tué deux piétons.",
        "La police a interpellé cinq trafiquants à Marseille avec 300 kilos de cocaïne.",
        "La Russie et l’Ukraine ont échangé 205 prisonniers de guerre.",
        "Les prix ont augmenté de 5 pour cent en 2024.",
        "Elle a libéré la parole de milliers de femmes.",
        "Combien de prisonniers politiques seront libérés ?",
        "Je me souviens de la cour, de la neige et des douze pas jusqu’au mur.",
        "Nous condamnons fermement cette vague d’arrestations.",
        "Le ministre a rencontré son homologue à Genève pour parler du commerce du soja.",
    ],
)
def test_nothing_to_read(text):
    """Money, terms, ages, crime, sport, prisoners of war and questions make no claim."""
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "kind", "targets"),
    [
        ("L’opposant Andreï Belov est sorti de prison vendredi.", "release", ("Andreï Belov",)),
        ("Le journaliste Ihar Belov a été condamné à 15 ans de prison.", "sentence", ("Ihar Belov",)),
        (
            "Un tribunal de La Havane a condamné la militante Lina Gómez à 14 ans de réclusion.",
            "sentence",
            ("Lina Gómez",),
        ),
        ("Le poète Pavel Belov est mort dans une prison de Grodno.", "death_in_custody", ("Pavel Belov",)),
        ("La mort en détention d’Alfredo Pérez a ému le Venezuela.", "death_in_custody", ("Alfredo Pérez",)),
        ("La journaliste Fabiola Gómez a été arrêtée le 3 mai à Managua.", "detention", ("Fabiola Gómez",)),
        ("Des policiers en civil ont embarqué le blogueur Ivan Belov.", "detention", ("Ivan Belov",)),
        ("L’avocate Maria Belova est toujours détenue à Minsk.", "held", ("Maria Belova",)),
        ("Nous appelons Pékin à libérer l’éditrice Marie Kwok.", "demand", ("Marie Kwok",)),
    ],
)
def test_named_people(text, kind, targets):
    """Who is told of by name, without a number."""
    claims = [c for c in read(text) if c.kind.value == kind]

    assert [c.targets for c in claims] == [targets]


@pytest.mark.parametrize(
    ("text", "kind", "count", "actors", "targets"),
    [
        ("L’UE a imposé lundi des sanctions à 28 juges biélorusses.", "sanction_imposed", 28, ("UE",), ()),
        ("Le Royaume-Uni a inscrit 17 magistrats sur sa liste noire.", "sanction_imposed", 17, ("Royaume-Uni",), ()),
        ("Ottawa a placé sous sanctions neuf généraux birmans.", "sanction_imposed", 9, ("Ottawa",), ()),
        ("Paris a gelé les comptes de trois oligarques russes.", "sanction_imposed", 3, ("Paris",), ()),
        ("Le Japon a annoncé mardi le gel des avoirs de cinq généraux.", "sanction_imposed", 5, ("Japon",), ()),
        (
            "Bruxelles frappe de nouvelles sanctions le secteur de la potasse.",
            "sanction_imposed",
            None,
            ("Bruxelles",),
            ("secteur de la potasse",),
        ),
        (
            "Les États-Unis ont levé jeudi les sanctions contre Belavia.",
            "sanction_lifted",
            None,
            ("États-Unis",),
            ("Belavia",),
        ),
        ("L’UE a rayé deux hommes d’affaires de sa liste noire.", "sanction_lifted", 2, ("UE",), ()),
        (
            "Le Trésor américain a délivré une licence pour Belavia.",
            "sanction_lifted",
            None,
            ("Trésor américain",),
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
        "L’émissaire John Coale s’est entretenu à Minsk avec Loukachenko des prisonniers.",
        "Donald Trump a appelé Loukachenko au sujet des prisonniers.",
        "Loukachenko a reçu l’émissaire américain pour parler des prisonniers.",
        "Des pourparlers entre Minsk et le Vatican ont porté sur les détenus.",
        "Le ministre s’est rendu à Caracas pour négocier la libération de ses compatriotes.",
    ],
)
def test_talks(text):
    """Talks, calls and visits about prisoners or sanctions."""
    assert "negotiation" in {c.kind.value for c in read(text)}


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("L’ONU a exigé la libération immédiate de tous les prisonniers politiques.", ("ONU",)),
        ("Amnesty International réclame que le journaliste soit relâché.", ("Amnesty International",)),
        ("Paris somme Téhéran de libérer ses deux ressortissants.", ("Paris",)),
        ("Les familles demandent la remise en liberté de leurs proches.", ()),
        ("« Libérez tous les prisonniers politiques », a lancé l’opposante.", ()),
        ("Caracas doit libérer sans condition tous les prisonniers politiques.", ("Caracas",)),
    ],
)
def test_demands(text, actors):
    """Who asks for a release; what is asked for has not happened."""
    claims = read(text)

    assert [(c.kind.value, c.actors) for c in claims] == [("demand", actors)]


def test_language_is_known():
    """The commonest words tell the language."""
    assert detect("Le président a gracié samedi une dizaine de détenus, selon son service de presse.") == "fr"


AGENCY = [
    ("Les autorités cubaines ont relâché dans la nuit 14 manifestants du 11 juillet.", [("release", 14, "asserted")]),
    (
        "Minsk a laissé partir 52 détenus, dont 14 étrangers.",
        [("release", 52, "asserted"), ("release", 14, "asserted")],
    ),
    ("Le président a accordé sa grâce à 23 condamnés pour extrémisme.", [("release", 23, "asserted")]),
    ("Un groupe de 31 Ukrainiens a été remis par le Bélarus à Kiev.", [("release", 31, "asserted")]),
    (
        "Dix-neuf autres personnes arrêtées lors des manifestations ont recouvré la liberté jeudi.",
        [("release", 19, "asserted")],
    ),
    (
        "Un avion transportant 222 prisonniers politiques nicaraguayens s'est posé à Washington.",
        [("release", 222, "asserted")],
    ),
    ("Au total, 553 détenus seront libérés progressivement.", [("release", 553, "planned")]),
    ("Aucun des sept chefs de l'opposition n'a été libéré.", [("release", 7, "denied")]),
    ("L'Iran pourrait libérer deux Français.", [("release", 2, "hypothetical")]),
    ("Quarante-sept personnes ont été arrêtées à Minsk.", [("detention", 47, "asserted")]),
    ("La police a embarqué neuf syndicalistes.", [("detention", 9, "asserted")]),
    ("La police a procédé à 120 interpellations lors des manifestations.", [("detention", 120, "asserted")]),
    ("Entre lundi et mardi, 17 opposants ont été jetés en prison.", [("detention", 17, "asserted")]),
    ("Le parquet a ordonné le placement en détention de quatre journalistes.", [("detention", 4, "asserted")]),
    ("L'écrivaine Marie Croix est détenue depuis août 2022.", [("detention", None, "asserted")]),
    ("Quelque 1.110 opposants demeurent en prison.", [("held", 1110, "asserted")]),
    ("Le Venezuela compte 875 prisonniers politiques.", [("held", 875, "asserted")]),
    ("Environ 700 personnes sont toujours incarcérées pour avoir manifesté.", [("held", 700, "asserted")]),
    ("Le nombre de prisonniers politiques atteint 1.200.", [("held", 1200, "asserted")]),
    ("Vingt-huit journalistes purgent des peines de prison.", [("held", 28, "asserted")]),
    ("Un juge a condamné à onze ans de prison la militante Rosa Pérez.", [("sentence", None, "asserted")]),
    ("Quatorze manifestants ont écopé de peines allant jusqu'à 25 ans.", [("sentence", 14, "asserted")]),
    ("Le tribunal a prononcé des peines de cinq à dix ans contre 20 opposants.", [("sentence", 20, "asserted")]),
    ("Le journaliste Evan Ruiz a été condamné à 16 ans.", [("sentence", None, "asserted")]),
    ("L'opposant Carlos Pardo est mort en prison.", [("death_in_custody", None, "asserted")]),
    ("Quatre prisonniers politiques ont succombé en détention cette année.", [("death_in_custody", 4, "asserted")]),
    ("L'UE a sanctionné 28 juges bélarusses.", [("sanction_imposed", 28, "asserted")]),
    (
        "Washington a inscrit sur sa liste noire dix fonctionnaires et trois entreprises.",
        [("sanction_imposed", 10, "asserted"), ("sanction_imposed", 3, "asserted")],
    ),
    ("Ottawa a gelé les avoirs de huit généraux.", [("sanction_imposed", 8, "asserted")]),
    ("Les États-Unis ont levé les sanctions contre la compagnie Belavia.", [("sanction_lifted", None, "asserted")]),
    ("Le Trésor a radié de la liste des sanctions deux hommes d'affaires.", [("sanction_lifted", 2, "asserted")]),
    ("Washington allégera l'embargo pétrolier.", [("sanction_lifted", None, "planned")]),
    ("L'ONU a demandé la libération immédiate de tous les prisonniers politiques.", [("demand", None, "asserted")]),
    ("Les familles exigent la liberté de 30 détenus.", [("demand", 30, "asserted")]),
    ("L'opposition réclame que soit relâchée Maria Soto.", [("demand", None, "asserted")]),
    ("L'attaquant a été libéré par son club et a signé à Lyon.", []),
    ("La police a arrêté quatre hommes pour vol de voitures à Lille.", []),
    ("La banque centrale a libéré 300 millions d'euros.", []),
    ("La Russie et l'Ukraine ont échangé 195 prisonniers de guerre.", []),
    ("Le tribunal a condamné à dix ans le trafiquant Pierre Roux.", []),
    (
        "Après une médiation du Qatar, Téhéran a permis à deux Français de quitter le pays.",
        [("release", 2, "asserted")],
    ),
    (
        "Quatorze détenus politiques sont sortis de prison en janvier et neuf en février.",
        [("release", 14, "asserted"), ("release", 9, "asserted")],
    ),
    ("Minsk a relâché 31 Ukrainiens et un Japonais.", [("release", 31, "asserted"), ("release", 1, "asserted")]),
    ("La libération de 17 adolescents a été confirmée par Foro Penal.", [("release", 17, "asserted")]),
    ("Le pouvoir a laissé partir 12 prêtres, qui se sont envolés pour Rome.", [("release", 12, "asserted")]),
    (
        "La grâce a bénéficié à 2.000 détenus, dont 37 opposants.",
        [("release", 2000, "asserted"), ("release", 37, "asserted")],
    ),
    (
        "Caracas a annoncé qu'elle libérerait plus d'une centaine de détenus dans les prochains jours.",
        [("release", 100, "planned")],
    ),
    ("Aucune des onze prisonnières politiques n'est sortie.", [("release", 11, "denied")]),
    ("Hier soir, 45 manifestants ont pu rentrer chez eux.", [("release", 45, "asserted")]),
    ("L'échange a permis la sortie de 24 prisonniers des geôles russes.", [("release", 24, "asserted")]),
    ("Neuf militants ont bénéficié d'une libération conditionnelle.", [("release", 9, "asserted")]),
    ("Le tribunal a ordonné la remise en liberté de trois avocats.", [("release", 3, "asserted")]),
    ("Des agents ont fait irruption au siège du parti et emmené cinq dirigeants.", [("detention", 5, "asserted")]),
    (
        "Depuis vendredi, 73 personnes ont été interpellées, dont 20 femmes.",
        [("detention", 73, "asserted"), ("detention", 20, "asserted")],
    ),
    ("On compte déjà 1.393 arrestations depuis le scrutin.", [("detention", 1393, "asserted")]),
    ("La police russe a arrêté dans 32 villes 1.300 manifestants.", [("detention", 1300, "asserted")]),
    ("Onze membres du parti ont été écroués.", [("detention", 11, "asserted")]),
    ("L'opposante Ana Lugo a été enlevée à son domicile.", [("detention", None, "asserted")]),
    ("Quatre évêques se sont retrouvés derrière les barreaux.", [("detention", 4, "asserted")]),
    (
        "Un tribunal de Moscou a placé en détention provisoire le poète Artiom Kamarov.",
        [("detention", None, "asserted")],
    ),
    ("Le bilan des interpellations atteint 2.200.", [("detention", 2200, "asserted")]),
    ("La militante Sonia Dahmane a été incarcérée samedi à Tunis.", [("detention", None, "asserted")]),
    ("On dénombre encore 1.187 prisonniers politiques au Bélarus.", [("held", 1187, "asserted")]),
    ("Le nombre de détenus politiques à Cuba s'élève à 1.185.", [("held", 1185, "asserted")]),
    ("Il reste 62 prisonniers politiques au Nicaragua.", [("held", 62, "asserted")]),
    (
        "Foro Penal recense 889 prisonniers politiques, dont 119 femmes.",
        [("held", 889, "asserted"), ("held", 119, "asserted")],
    ),
    ("Plus de 30 prêtres sont privés de liberté au Bélarus.", [("held", 30, "asserted")]),
    ("Quelque 60.000 Égyptiens croupissent en prison pour raisons politiques.", [("held", 60000, "asserted")]),
    ("Le régime maintient en détention 28 journalistes.", [("held", 28, "asserted")]),
    ("Huit cents opposants attendent leur procès dans les prisons vénézuéliennes.", [("held", 800, "asserted")]),
    ("Les geôles cubaines abritent plus de mille prisonniers politiques.", [("held", 1000, "asserted")]),
    ("Deux manifestants ont été condamnés à quinze ans de prison.", [("sentence", 2, "asserted")]),
    ("La justice russe a condamné par contumace 13 militants.", [("sentence", 13, "asserted")]),
    ("Dix opposants se sont vu infliger des peines de huit à treize ans.", [("sentence", 10, "asserted")]),
    ("Quatre syndicalistes ont été reconnus coupables de trahison.", [("sentence", 4, "asserted")]),
    ("L'écrivain Pavel Kruk a pris sept ans de colonie.", [("sentence", None, "asserted")]),
    ("Cinquante ans de prison ont été requis contre l'opposant.", []),
    (
        "Au moins neuf prisonniers politiques sont morts dans les prisons bélarusses depuis 2020.",
        [("death_in_custody", 9, "asserted")],
    ),
    ("L'UE a prolongé d'un an les sanctions contre le Bélarus.", []),
    (
        "Bruxelles a imposé des sanctions à 16 personnes et sept entités pour la répression.",
        [("sanction_imposed", 16, "asserted"), ("sanction_imposed", 7, "asserted")],
    ),
    (
        "La Suisse s'est associée aux sanctions européennes contre le régime de Minsk.",
        [("sanction_imposed", None, "asserted")],
    ),
    ("Washington a révoqué les visas de 250 responsables nicaraguayens.", [("sanction_imposed", 250, "asserted")]),
    (
        "Les États-Unis ont autorisé les transactions avec Belavia par une licence générale.",
        [("sanction_lifted", None, "asserted")],
    ),
    ("Les États-Unis lèveront les sanctions sur la potasse.", [("sanction_lifted", None, "planned")]),
    ("Londres a interdit d'entrée 27 juges.", [("sanction_imposed", 27, "asserted")]),
    ("Le Parlement européen a exigé la remise en liberté de 37 prisonniers politiques.", [("demand", 37, "asserted")]),
    ("Paris réclame la libération de deux Français détenus à Téhéran.", [("demand", 2, "asserted")]),
    ("Les gendarmes ont interpellé douze personnes pour trafic de drogue à Marseille.", []),
    ("Le footballeur a été remis en liberté contre une caution d'un million.", []),
    ("Le gouvernement a débloqué 40 millions d'euros pour les routes. Les travaux débuteront en mai.", []),
    ("Le PSG compte 12 victoires; son entraîneur a été sanctionné de deux matchs.", []),
    ("L'entreprise a licencié 300 salariés de l'usine de Douai.", []),
    ("Le maire a rencontré le président de la région pour parler du tramway.", []),
    ("Quatorze personnes sont mortes dans un accident de car. Vingt-deux autres ont été hospitalisées.", []),
    ("Bruxelles a sanctionné Google d'une amende de 2,4 milliards.", []),
    ("Le tribunal a condamné l'ancien banquier à quatre ans pour escroquerie.", []),
    ("La Russie a rendu à l'Ukraine les corps de 1.200 soldats; Kiev en a remis 19.", []),
    ("Les syndicats exigent une hausse du salaire minimum; 30.000 personnes ont défilé à Paris.", []),
    ("Le président s'est rendu à Caracas pour signer un accord pétrolier.", []),
    ("Un détenu s'est évadé de la prison de Rennes; il avait été condamné pour meurtre.", []),
    ("Le juge a prononcé une interdiction de contact contre l'agresseur, arrêté lundi.", []),
    ("La police de New York a arrêté trois membres d'un gang pour homicide.", []),
    ("Le film sur un prisonnier politique a attiré 2 millions de spectateurs.", []),
    ("La loi a été levée; 120 députés ont voté contre.", []),
]


@pytest.mark.parametrize(("text", "claims"), AGENCY)
def test_agency_style(text, claims):
    """Plain agency sentences, each with all its claims; sport, crime and money give none."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == claims
