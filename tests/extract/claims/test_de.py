"""Ways in which German tells each kind of claim, and texts that tell none; all sentences are invented."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2025, 10, 15)


def read(text, published=PUBLISHED):
    return read_claims(Article(id="a", text=text, lang="de", published=published))


RELEASE = [
    ("18 Demonstranten wurden ohne Anklage entlassen.", 18, "asserted"),
    ("Havanna erließ 28 Dissidenten die restliche Strafe.", 28, "asserted"),
    ("200 politische Gefangene kamen in den Genuss einer Amnestie.", 200, "asserted"),
    ("Die zehn sind nach zwei Jahren russischer Haft wieder bei ihren Familien.", 10, "asserted"),
    ("Vier politische Gefangene kamen wegen guter Führung vorzeitig frei.", 4, "asserted"),
    ("Weitere 72 Gefangene wurden unter Auflagen entlassen.", 72, "asserted"),
    ("13 Häftlinge wurden von Minsk nach Vilnius gebracht, wo ihre Familien warteten.", 13, "asserted"),
    ("42 Häftlinge wieder in Freiheit", 42, "asserted"),
    ("Acht Oppositionspolitiker sind am Dienstag aus der Haft entlassen worden.", 8, "asserted"),
    (
        "Das Militärgericht hob die Urteile gegen acht Oppositionelle auf und ordnete ihre Freilassung an.",
        8,
        "asserted",
    ),
    ("17 Dissidenten sind wieder freie Menschen.", 17, "asserted"),
    ("Seit Juli 2024 kamen mehr als 300 Menschen aus belarussischen Gefängnissen frei.", 300, "asserted"),
    ("42 politische Gefangene kommen in Belarus frei", 42, "asserted"),
    ("Richter in Tiflis setzten 18 Demonstranten auf freien Fuß.", 18, "asserted"),
    ("Ein Flugzeug mit 17 freigelassenen Dissidenten landete am Freitag in Madrid.", 17, "asserted"),
    ("Der Handel brachte 17 Dissidenten die Freiheit.", 17, "asserted"),
    ("Für 16 Häftlinge öffneten sich die Gefängnistore.", 16, "asserted"),
    ("Fünf Polen kehrten am Samstag aus belarussischen Gefängnissen zurück.", 5, "asserted"),
    ("Die Journalistin Anna Petrowa ist freigekommen.", None, "asserted"),
    ("Die Dichterin Anna Below wurde an der Grenze polnischen Diplomaten übergeben.", None, "asserted"),
    ("Minsk schob 23 Gefangene nach Litauen ab.", 23, "asserted"),
    ("14 Gefangene, darunter Sergej Tichanowski, trafen nach ihrer Freilassung in Vilnius ein.", 14, "asserted"),
    ("Belarus wird in der kommenden Woche zwölf Gefangene freilassen.", 12, "planned"),
    ("Belarus will zwölf politische Gefangene freilassen.", 12, "planned"),
    ("Zwölf politische Gefangene sollen freikommen.", 12, "planned"),
    ("Belarus könnte zwölf politische Gefangene freilassen, sagte der Gesandte.", 12, "hypothetical"),
    ("Lukaschenko hat die Freilassung von zwölf Gefangenen angekündigt.", 12, "planned"),
    ("Teheran weigert sich, die Journalistin Maria Below freizulassen.", None, "denied"),
    ("Belarus hat Ales Bjaljazki nicht freigelassen.", None, "denied"),
    ("Ales Bjaljazki kam nicht frei.", None, "denied"),
    ("Kolesnikowa ist noch immer nicht freigelassen worden.", None, "denied"),
    ("Am Montag sollen weitere 17 Häftlinge freikommen.", 17, "planned"),
    ("Lukaschenko versprach, bis Weihnachten 17 weitere Dissidenten gehen zu lassen.", 17, "planned"),
    ("Sollte die Einigung halten, könnten 17 weitere Dissidenten freikommen.", 17, "hypothetical"),
    ("Die Dichterin Anna Below war nicht unter den Freigelassenen.", None, "denied"),
    ("Lukaschenko lehnte eine Begnadigung der Dichterin Anna Below ab.", None, "denied"),
]


@pytest.mark.parametrize(("text", "count", "modality"), RELEASE)
def test_release(text, count, modality):
    """One claim of the kind, with its number, and whether it happened."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == [("release", count, modality)]


DETENTION = [
    ("Sicherheitskräfte nehmen 21 Demonstranten fest", 21, "asserted"),
    ("Das Innenministerium bezifferte die Zahl der Festgenommenen auf 31.", 31, "asserted"),
    ("Georgischer Oppositionspolitiker Nika Melia in Untersuchungshaft", None, "asserted"),
    ("OWD-Info registrierte 31 Festnahmen in neun Städten.", 31, "asserted"),
    ("Das Regime hat 21 Kritiker hinter Gitter gebracht.", 21, "asserted"),
    ("Die Dichterin Anna Below wurde in Handschellen abgeführt.", None, "asserted"),
    ("21 Kritiker landeten im Gefängnis.", 21, "asserted"),
    ("21 Studenten wurden am Freitag in Minsk verhaftet.", 21, "asserted"),
    ("21 Lehrer sitzen seit Montag in Untersuchungshaft.", 21, "asserted"),
    ("21 Oppositionelle wurden seit Januar eingesperrt.", 21, "asserted"),
    ("21 Kritiker wurden ins Gefängnis geworfen.", 21, "asserted"),
    ("Der Dichter Galal Behairi wurde am Flughafen Kairo erneut verhaftet.", None, "asserted"),
    ("Der KGB holte vor Sonnenaufgang 31 Journalisten.", 31, "asserted"),
    ("Grenzschützer nahmen drei Ukrainer unter Spionageverdacht fest.", 3, "asserted"),
    ("Bei der Demonstration in Minsk kam es zu 21 Festnahmen.", 21, "asserted"),
    ("Tunesischer Oppositionsführer Rached Ghanim festgenommen", None, "asserted"),
    ("Gegen 21 Demonstranten wurde Haftbefehl erlassen.", 21, "asserted"),
    ("Bis Mitternacht saßen 31 Menschen in Polizeibussen.", 31, "asserted"),
    ("Maskierte nahmen am Montag in Minsk die Journalistin Maria Below fest.", None, "asserted"),
    ("14 Reporter wurden in Handschellen abgeführt.", 14, "asserted"),
    ("Die Polizei führte 21 Demonstranten ab.", 21, "asserted"),
    ("Ein Gericht schickte 21 Demonstranten in Untersuchungshaft.", 21, "asserted"),
    ("Die Polizei bestritt, dass die Journalistin Maria Below festgenommen wurde.", None, "denied"),
]


@pytest.mark.parametrize(("text", "count", "modality"), DETENTION)
def test_detention(text, count, modality):
    """One claim of the kind, with its number, and whether it happened."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == [("detention", count, modality)]


HELD = [
    ("Zum 1. Oktober waren in Belarus 1.200 Menschen aus politischen Gründen inhaftiert.", 1200, "asserted"),
    ("Wjasna betrachtet 1.500 Menschen als politische Gefangene.", 1500, "asserted"),
    ("Belarus hält 28 Journalisten gefangen.", 28, "asserted"),
    ("Die Liste der politischen Gefangenen von Wjasna umfasst 1.200 Namen.", 1200, "asserted"),
    ("Eritrea hält 41 Geistliche ohne Anklage fest.", 41, "asserted"),
    ("28 Journalisten verbüßen in Belarus Haftstrafen.", 28, "asserted"),
    ("In Belarus gibt es noch immer 1200 politische Gefangene.", 1200, "asserted"),
    ("In Belarus sind laut Reporter ohne Grenzen 28 Journalisten im Gefängnis.", 28, "asserted"),
    ("Weitere 820 warten noch in den Lagern auf ihre Freilassung.", 820, "asserted"),
    ("Menschenrechtler beziffern die Zahl der politischen Gefangenen auf 820.", 820, "asserted"),
    ("Die Organisation Wjasna listet aktuell 1.500 politische Gefangene auf.", 1500, "asserted"),
    ("Menschenrechtler sprechen von 1.200 politischen Gefangenen.", 1200, "asserted"),
    ("Fast 1.500 politische Gefangene füllen die belarussischen Gefängnisse.", 1500, "asserted"),
    ("Das Regime hält rund 1.500 politische Gefangene in Haft.", 1500, "asserted"),
    ("Nach Zählung von Wjasna sind es noch 820 politische Gefangene.", 820, "asserted"),
    ("In den Kolonien nähen 820 politische Gefangene Uniformen.", 820, "asserted"),
    ("Rund 1.500 Menschen sind in Belarus aus politischen Gründen eingesperrt.", 1500, "asserted"),
    ("Die Zahl politischer Häftlinge wird auf 1.200 geschätzt.", 1200, "asserted"),
    ("Rund 1.200 politische Gefangene schmachten in belarussischen Lagern.", 1200, "asserted"),
    ("Auf der Liste von Wjasna stehen noch 820 Namen.", 820, "asserted"),
    ("Die Zahl der politischen Gefangenen in Belarus beträgt 1.200.", 1200, "asserted"),
    ("In den Zellen bleiben 820 politische Gefangene zurück.", 820, "asserted"),
    ("Das Außenministerium bestritt, dass es im Land politische Gefangene gebe.", None, "denied"),
]


@pytest.mark.parametrize(("text", "count", "modality"), HELD)
def test_held(text, count, modality):
    """One claim of the kind, with its number, and whether it happened."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == [("held", count, modality)]


SENTENCE = [
    ("Ein Gericht in Minsk hat zwölf Aktivisten zu Haftstrafen verurteilt.", 12, "asserted"),
    ("Zwölf Oppositionelle wurden in Tunis wegen Verschwörung schuldig gesprochen.", 12, "asserted"),
    ("Ein Minsker Gericht befand die Dichterin Anna Below des Hochverrats für schuldig.", None, "asserted"),
    ("25 Jahre Haft für Kremlkritiker Wladimir Kara-Mursa", None, "asserted"),
    ("Für fünf Dichter lautete der Spruch auf sechs Jahre Lager.", 5, "asserted"),
    ("Die Journalistin Maria Below bekam acht Jahre.", None, "asserted"),
    ("Der Richter gab fünf Dichtern je sechs Jahre.", 5, "asserted"),
    ("Fünf Dichter werden sechs Jahre im Straflager verbringen, entschied ein Gericht.", 5, "asserted"),
    ("Oppositionsführer Kem Sokha wurde zu 27 Jahren Hausarrest verurteilt.", None, "asserted"),
    ("Das Gericht schickte die Journalistin Maria Below für acht Jahre ins Lager.", None, "asserted"),
    ("Die Verurteilung von zwölf Anwälten wurde von der EU kritisiert.", 12, "asserted"),
    ("Zwölf Demonstranten wurden zu Freiheitsstrafen zwischen zwei und sieben Jahren verurteilt.", 12, "asserted"),
    ("Zwölf Aktivisten müssen für bis zu neun Jahre ins Gefängnis.", 12, "asserted"),
    ("Im Zusammenhang mit den Protesten wurden neun Menschen zum Tode verurteilt.", 9, "asserted"),
    ("Sechs Jahre Strafkolonie für die Dichterin Anna Below", None, "asserted"),
    ("Gericht in Tunis spricht zwölf Oppositionelle schuldig", 12, "asserted"),
    ("Maria Below wurde wegen Extremismus schuldig gesprochen.", None, "asserted"),
    ("Der Krim-Journalist Remsi Bekirow wurde zu 19 Jahren Lagerhaft verurteilt.", None, "asserted"),
    ("Drei Aktivisten wurden im Iran zum Tode verurteilt.", 3, "asserted"),
    ("Moskauer Gericht verurteilt zwölf Ukrainer", 12, "asserted"),
    ("Die Dichterin Anna Below wurde im Mai für sechs Jahre ins Gefängnis geschickt.", None, "asserted"),
    ("Zwölf Demonstranten erhielten lebenslange Haft.", 12, "asserted"),
]


@pytest.mark.parametrize(("text", "count", "modality"), SENTENCE)
def test_sentence(text, count, modality):
    """One claim of the kind, with its number, and whether it happened."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == [("sentence", count, modality)]


DEATH_IN_CUSTODY = [
    ("Die Dichterin Anna Below überlebte die Haft nicht.", None, "asserted"),
    ("Der usbekische Aktivist Nurullo Otachonow starb am Freitag in einem Gefängniskrankenhaus.", None, "asserted"),
    ("Mindestens acht politische Gefangene kamen in belarussischen Gefängnissen ums Leben.", 8, "asserted"),
    ("Sechs politische Häftlinge sind in belarussischen Lagern umgekommen.", 6, "asserted"),
    (
        "Oppositionsführer Alexej Nawalny ist am 16. Februar 2024 in einem Straflager am Polarkreis gestorben.",
        None,
        "asserted",
    ),
    ("Im vergangenen Jahr starben sechs politische Gefangene in Haft.", 6, "asserted"),
    ("Witold Aschurak starb im Mai 2021 in einer Strafkolonie in Schklou.", None, "asserted"),
    ("Drei uigurische Gelehrte sind in Haft gestorben.", 3, "asserted"),
    ("Der inhaftierte Künstler Ales Puschkin ist tot.", None, "asserted"),
    ("Acht politische Gefangene sind seit 2020 hinter Gittern gestorben.", 8, "asserted"),
    ("Anna Below, eine Dichterin, ist im Mai hinter Gittern gestorben.", None, "asserted"),
    ("Die Dichterin Anna Below wurde im Mai erhängt in ihrer Zelle gefunden.", None, "asserted"),
    ("Der politische Gefangene Ales Puschkin ist in Haft gestorben.", None, "asserted"),
    ("Der Tod von Ales Puschkin im Gefängnis wurde von seiner Frau bestätigt.", None, "asserted"),
    ("Die Dichterin Anna Below erlag in der Haft einem Herzinfarkt.", None, "asserted"),
    ("Drei Häftlinge starben in Myanmar unter Folter.", 3, "asserted"),
    ("Der frühere Bürgermeister Alfredo Díaz starb am Samstag in seiner Zelle in El Helicoide.", None, "asserted"),
    ("Der chinesische Dissident Liu Xiaobo ist im Alter von 61 Jahren in Haft gestorben.", None, "asserted"),
    ("Wjasna zählt seit 2020 acht Todesfälle in Haft.", 8, "asserted"),
]


@pytest.mark.parametrize(("text", "count", "modality"), DEATH_IN_CUSTODY)
def test_death_in_custody(text, count, modality):
    """One claim of the kind, with its number, and whether it happened."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == [("death_in_custody", count, modality)]


SANCTION_IMPOSED = [
    ("16 Richter stehen neu auf der Sanktionsliste der EU.", 16, "asserted"),
    ("Die Fluggesellschaft Belavia wurde im August 2023 von den USA mit Sanktionen belegt.", None, "asserted"),
    ("Zehn iranische Funktionäre kamen auf die schwarze Liste der EU.", 10, "asserted"),
    ("Die Europäische Union hat 16 Richter auf ihre Sanktionsliste gesetzt.", 16, "asserted"),
    ("Washington führte das Ölembargo gegen Venezuela wieder ein.", None, "asserted"),
    ("Die EU sperrte ihren Himmel für Belavia.", None, "asserted"),
    ("Brüssel schloss belarussische Banken von Swift aus.", None, "asserted"),
    ("Litauen verhängte gegen 16 Beamte Einreisesperren.", 16, "asserted"),
    ("Die EU verlängerte ihr Waffenembargo und verhängte neue Sanktionen gegen Myanmar.", None, "asserted"),
    ("Die von London verhängten Strafen gelten 24 Richtern.", 24, "asserted"),
    ("Die EU-Staaten einigten sich auf neue Sanktionen gegen Belarus.", None, "asserted"),
    ("Washington straft 24 Firmen ab und setzt sie auf seine schwarze Liste.", 24, "asserted"),
    ("Kanada verhängte gegen zehn Richter und Staatsanwälte Sanktionen.", 10, "asserted"),
    ("Die USA erließen Visasperren gegen zehn nicaraguanische Bürgermeister.", 10, "asserted"),
    ("EU setzt 16 Richter auf Sanktionsliste", 16, "asserted"),
    ("Kanada zog mit Strafmaßnahmen gegen 24 Beamte nach.", 24, "asserted"),
    ("24 Richter sind in der EU nicht mehr willkommen, Brüssel erließ Einreiseverbote.", 24, "asserted"),
    ("Gegen 16 Richter wurden Einreiseverbote erlassen.", 16, "asserted"),
    ("Die EU hat die Einfuhr von belarussischem Kali 2022 verboten.", None, "asserted"),
    ("Auch Australien sanktionierte zehn iranische Funktionäre.", 10, "asserted"),
    ("Das US-Finanzministerium belegte 16 Personen mit Sanktionen.", 16, "asserted"),
    ("London fror die Vermögen von 16 Beamten ein.", 16, "asserted"),
    ("Die EU plant Sanktionen gegen georgische Beamte.", None, "planned"),
    ("Die EU könnte Sanktionen gegen georgische Beamte verhängen.", None, "hypothetical"),
]


@pytest.mark.parametrize(("text", "count", "modality"), SANCTION_IMPOSED)
def test_sanction_imposed(text, count, modality):
    """One claim of the kind, with its number, and whether it happened."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == [("sanction_imposed", count, modality)]


SANCTION_LIFTED = [
    ("Die USA erlauben Belavia wieder den Kauf von Ersatzteilen.", None, "asserted"),
    ("London hat den Unternehmer Dmitri Masepin von seiner Sanktionsliste gestrichen.", None, "asserted"),
    ("Washington gewährte Belavia Sanktionserleichterungen.", None, "asserted"),
    ("Die Aufhebung der US-Sanktionen gegen Belavia trat am Montag in Kraft.", None, "asserted"),
    ("Belaruskali darf dank einer Lizenz von OFAC wieder mit amerikanischen Firmen handeln.", None, "asserted"),
    ("Die USA hoben die Sanktionen gegen die Fluggesellschaft Belavia auf.", None, "asserted"),
    ("Die USA haben das Vermögen belarussischer Banken freigegeben.", None, "asserted"),
    ("USA heben Sanktionen gegen Belavia auf", None, "asserted"),
    ("USA lockern Sanktionen gegen belarussische Airline", None, "asserted"),
    ("Washington hat die Sanktionen gegen belarussisches Kali gelockert.", None, "asserted"),
    ("Die EU ließ ihre Sanktionen gegen die Bank auslaufen.", None, "asserted"),
    ("Neun Richter wurden von der EU-Sanktionsliste genommen.", 9, "asserted"),
    ("Belavia darf wieder Ersatzteile in den USA kaufen.", None, "asserted"),
    ("OFAC erteilte eine Generallizenz für Geschäfte mit Belavia.", None, "asserted"),
    ("Die EU hat 170 Personen von der Sanktionsliste gestrichen.", 170, "asserted"),
    ("Die Ausnahmegenehmigung erlaubt Belavia den Kauf von Ersatzteilen.", None, "asserted"),
    ("Die EU setzte die Strafmaßnahmen gegen Belarus aus.", None, "asserted"),
    ("Die EU setzte Sanktionen gegen 170 Personen aus.", 170, "asserted"),
    ("Das US-Finanzministerium strich Belavia von seiner Sanktionsliste.", None, "asserted"),
    ("Die USA haben Grodno Azot von den Sanktionen ausgenommen.", None, "asserted"),
    ("Brüssel strich neun Namen von seiner Sanktionsliste.", 9, "asserted"),
    ("Belavia ist von der schwarzen Liste der USA verschwunden.", None, "asserted"),
    ("Die USA werden die Sanktionen gegen Kali aufheben.", None, "planned"),
    ("Die USA könnten die Sanktionen gegen Kali aufheben.", None, "hypothetical"),
    ("Die EU lehnte es ab, die Sanktionen gegen Belarus aufzuheben.", None, "denied"),
]


@pytest.mark.parametrize(("text", "count", "modality"), SANCTION_LIFTED)
def test_sanction_lifted(text, count, modality):
    """One claim of the kind, with its number, and whether it happened."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == [("sanction_lifted", count, modality)]


NEGOTIATION = [
    ("John Coale führte in Minsk Gespräche mit Lukaschenko über politische Gefangene.", None, "asserted"),
    ("John Coale traf am Montag zu Gesprächen über Gefangene in Minsk ein.", None, "asserted"),
    ("Lukaschenko empfing John Coale in Minsk zu Gesprächen über Gefangene und Sanktionen.", None, "asserted"),
    ("Am Freitag war John Coale wieder in Minsk, um mit Lukaschenko über Gefangene zu reden.", None, "asserted"),
    ("Trump rief Lukaschenko am Freitag an, um über die Gefangenen zu sprechen.", None, "asserted"),
    ("Trump griff am Freitag zum Hörer und sprach mit Lukaschenko über die Gefangenen.", None, "asserted"),
    (
        "Marco Rubio kam in einem Telefonat mit seinem belarussischen Kollegen auf die Gefangenen zu sprechen.",
        None,
        "asserted",
    ),
    ("Die Häftlinge waren Thema eines Telefonats zwischen Blinken und seinem chinesischen Kollegen.", None, "asserted"),
    ("Coale und Lukaschenko kamen in Minsk zu Gesprächen über Gefangene zusammen.", None, "asserted"),
    ("Eine US-Delegation besuchte am Dienstag Minsk, um über Sanktionen und Gefangene zu reden.", None, "asserted"),
    (
        "Delegationen aus Washington und Caracas setzten sich in Doha zusammen, um über Gefangene zu feilschen.",
        None,
        "asserted",
    ),
    (
        "Der US-Gesandte John Coale traf Lukaschenko am Freitag in Minsk, um über Gefangene zu sprechen.",
        None,
        "asserted",
    ),
    ("Fünf Stunden sprach Coale am Freitag mit Lukaschenko über die Gefangenen.", None, "asserted"),
    ("Unterhändler der USA und Venezuelas trafen sich in Doha, um über Gefangene zu beraten.", None, "asserted"),
    (
        "Die beiden Präsidenten Trump und Lukaschenko erörterten das Schicksal der Gefangenen am Telefon.",
        None,
        "asserted",
    ),
    ("Eine US-Delegation reiste nach Minsk, um über politische Gefangene zu verhandeln.", None, "asserted"),
    ("Trump telefonierte am Freitag mit Lukaschenko wegen der Gefangenen.", None, "asserted"),
    ("Ein US-Gesandter traf in Caracas Maduro, um über inhaftierte Amerikaner zu sprechen.", None, "asserted"),
    ("In dem Telefonat zwischen Trump und Lukaschenko ging es um Gefangene und Sanktionen.", None, "asserted"),
    ("Richard Grenell flog nach Caracas, um mit Maduro über inhaftierte Amerikaner zu sprechen.", None, "asserted"),
    ("Keith Kellogg sprach mit Lukaschenko über Sanktionen und Gefangene.", None, "asserted"),
    ("Vertreter der USA und von Belarus verhandeln über die Freilassung von Gefangenen.", None, "asserted"),
    ("John Coale will Lukaschenko nächste Woche treffen, um über die Gefangenen zu sprechen.", None, "planned"),
]


@pytest.mark.parametrize(("text", "count", "modality"), NEGOTIATION)
def test_negotiation(text, count, modality):
    """One claim of the kind, with its number, and whether it happened."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == [("negotiation", count, modality)]


DEMAND = [
    ("Ohne die Freilassung aller Häftlinge werde es keine Gespräche geben, hieß es in Brüssel.", None, "asserted"),
    ("Die EU forderte Minsk auf, alle politischen Gefangenen freizulassen.", None, "asserted"),
    (
        "Die Opposition machte die Freilassung aller politischen Gefangenen zur Bedingung für einen Dialog.",
        None,
        "asserted",
    ),
    ("Berlin nannte den Prozess eine Farce und will, dass die Dichterin freikommt.", None, "asserted"),
    ("Oslo erwartet, dass Minsk die politischen Gefangenen entlässt.", None, "asserted"),
    ("Tichanowskaja besteht darauf, dass alle politischen Gefangenen freigelassen werden.", None, "asserted"),
    ("Amnesty zufolge gehört Anna Below sofort auf freien Fuß.", None, "asserted"),
    ("„Wir wollen, dass alle politischen Gefangenen freikommen“, sagte Tichanowskaja.", None, "asserted"),
    ("Schriftsteller aus 40 Ländern unterzeichneten einen Brief für die Freilassung von Anna Below.", None, "asserted"),
    ("Die Behörden sollten Maria Below sofort freilassen, erklärte Human Rights Watch.", None, "asserted"),
    ("Amnesty International fordert die sofortige und bedingungslose Freilassung von Maria Below.", None, "asserted"),
    ("London bestellte den Botschafter ein und verlangte die Freilassung der Studenten.", None, "asserted"),
    ("Die G7 bekräftigten ihre Forderung nach Freilassung aller politischen Gefangenen in Belarus.", None, "asserted"),
    ("Die Anwälte beantragten die Freilassung von Anna Below.", None, "asserted"),
    ("Reporter ohne Grenzen appellierte an Baku, die Journalisten freizulassen.", None, "asserted"),
    ("Berlin drängt auf die Freilassung der Inhaftierten.", None, "asserted"),
    ("Der Papst bat um Gnade für die Gefangenen.", None, "asserted"),
    ("Baerbock pocht auf Freiheit für die Gefangenen.", None, "asserted"),
    ("Annalena Baerbock setzte sich in Minsk für die Inhaftierten ein und bat um ihre Freilassung.", None, "asserted"),
    ("Der Europarat mahnte die Freilassung von Osman Kavala an.", None, "asserted"),
    (
        "Der UN-Menschenrechtskommissar verlangte von Teheran, die inhaftierten Demonstranten freizulassen.",
        None,
        "asserted",
    ),
    ("Das Europaparlament forderte in einer Resolution die Freilassung von Maria Below.", None, "asserted"),
]


@pytest.mark.parametrize(("text", "count", "modality"), DEMAND)
def test_demand(text, count, modality):
    """One claim of the kind, with its number, and whether it happened."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == [("demand", count, modality)]


BESIDE_THE_POINT = [
    "Die Band veröffentlichte am Freitag zwölf Lieder.",
    "Nach einem Einbruch in Kassel nahm die Polizei drei Männer fest.",
    "Tierschützer ließen 40 Schildkröten frei.",
    "Russland und die Ukraine haben am Sonntag je 200 Kriegsgefangene ausgetauscht.",
    "Das Gericht verurteilte einen Mann wegen Mordes zu zwölf Jahren Haft.",
    "Politische Gefangene werden geschlagen und bekommen keine Medikamente.",
    "Lukaschenko gewann die Wahl mit 87 Prozent der Stimmen.",
    "Der Verein verpflichtete drei Spieler und gab zwei ab.",
    "Die Sanktionen gegen Belarus bleiben in Kraft.",
    "Die Opposition gewann zwölf Sitze im Parlament.",
    "Etwa 300 Demonstranten zogen durch Tiflis.",
    "Der Film über politische Gefangene läuft in 200 Kinos.",
    "Politische Gefangene schrieben 40 Briefe an ihre Familien.",
    "30 Aktivisten unterzeichneten einen offenen Brief.",
    "Fünf Aktivisten wurden mit Menschenrechtspreisen ausgezeichnet.",
    "Tausende Aktivisten kamen zur Beerdigung.",
    "Zwei Polizisten wurden bei der Demonstration verletzt.",
    "Das Ministerium veröffentlichte eine Liste mit 40 extremistischen Organisationen.",
    "Im Prozess gegen 20 Aktivisten forderte die Staatsanwaltschaft lange Haftstrafen.",
    "Sechs Menschen wurden bei einem Unfall verletzt und ins Krankenhaus gebracht.",
    (
        "Usbekistan beging den Unabhängigkeitstag mit einer Amnestie für 3.821 Häftlinge, die meisten von "
        "ihnen Kleindiebe und betrunkene Fahrer; rund 400 verließen noch am selben Morgen das Gefängnis. "
        "Mörder blieben ausgenommen."
    ),
    (
        "In der Frauenkolonie von Gomel dauert eine Schicht sieben Stunden, die Norm liegt bei 120 Uniformen."
        " Eine frühere Insassin berichtet von gelben Abzeichen, kaltem Wasser und zwei Briefen im Monat."
    ),
    (
        "Russland und die Ukraine haben am Samstag je 115 Soldaten ausgetauscht, allesamt bei Kursk gefangen "
        "genommene Wehrpflichtige. Die Emirate hatten vermittelt. Es war der 55. Austausch seit 2022."
    ),
    (
        "Das Parlament in Minsk verabschiedete einen Haushalt, der mit 1,8 Prozent Wachstum rechnet. Die "
        "Kaliausfuhren brachten im Vorjahr 2,4 Milliarden Dollar ein. Fünf der acht Staatsbanken machten "
        "Verlust."
    ),
    (
        "Von den 110 Sitzen errang die Opposition keinen einzigen. Zwei Beobachtern der OSZE wurde der "
        "Zutritt zu einem Wahllokal verweigert. Die Beteiligung lag bei 77 Prozent."
    ),
    (
        "Hundert Künstler im Exil zeigen bis September in Vilnius ihre Arbeiten. Der Maler Ales Maratschkin, "
        "83, hielt die Eröffnungsrede. Zwölf Bilder entstanden vor 2020 in Minsk."
    ),
    (
        "Dinamo Minsk gab den Stürmer Iwan Bachar frei, der zu Karabach wechselt, und nahm zwei Serben unter "
        "Vertrag. Das Urteil des Trainers: mäßig. Bachar traf in zwölf Spielen viermal."
    ),
    (
        "Drei Männer, die in Baku einen Taxifahrer getötet haben sollen, stehen seit Donnerstag vor Gericht. "
        "Einem droht lebenslange Haft. Ein Vierter kam mangels Beweisen frei."
    ),
    (
        "Iran hat im vergangenen Jahr mindestens 31 Frauen hingerichtet, wie Iran Human Rights zählt. Die "
        "meisten waren wegen Mordes oder Drogendelikten verurteilt. Insgesamt starben 975 Menschen am Galgen."
    ),
    (
        "Seit dem Sicherheitsgesetz haben rund 45.000 Menschen Hongkong in Richtung Großbritannien verlassen."
        " Zwei von fünf haben studiert. In Reading wurden zwölf Klassen eröffnet."
    ),
    (
        "Das türkische Parlament debattierte über die Immunität von 138 Abgeordneten. Die Sitzung endete in "
        "einer Schlägerei; drei Abgeordnete wurden verletzt. Bei den Staatsanwälten liegen 600 Akten."
    ),
    (
        "Nicaraguas Bischöfe nannten die Wahl im November eine Farce. Sieben Bewerber dürfen nicht antreten. "
        "Umfragen sehen den Präsidenten bei 19 Prozent."
    ),
    (
        "Die Polizei in Tiflis stellte 2,3 Tonnen Kokain sicher und nahm vier Georgier und zwei Türken fest. "
        "Den Schmugglern drohen bis zu 20 Jahre. Es war der größte Fund seit zehn Jahren."
    ),
    (
        "Bei Minsk ist ein Museum für die Opfer Stalins eröffnet worden, wo zwischen 1937 und 1941 rund "
        "30.000 Menschen erschossen wurden. Einige Hundert Trauernde kamen. Aktivisten zündeten Kerzen an."
    ),
    (
        "Vor dem Gefängnis in Pawlodar harren Mütter aus; drei sind krank geworden. Die Zellen sind mit je "
        "zwölf Mann belegt, vorgesehen sind acht. Ein Arzt kommt zweimal im Monat."
    ),
]


@pytest.mark.parametrize("text", BESIDE_THE_POINT)
def test_beside_the_point(text):
    """Crime, sport, money, elections, prisoners of war, and what only looks like a claim yield nothing."""
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minsk ließ 31 Häftlinge frei. Die Dichterin Anna Below war nicht darunter.",
            [("release", 31, "asserted"), ("release", None, "denied")],
        ),
        ("Bis Montag waren 127 der versprochenen 553 Häftlinge zu Hause.", [("release", 127, "asserted")]),
        (
            "Die EU verhängte Sanktionen. Betroffen sind 28 Personen.",
            [("sanction_imposed", 28, "asserted")],
        ),
    ],
)
def test_what_goes_on_from_the_sentence_before(text, expected):
    """A second sentence may tell who was left out, or whom a measure is on; a whole is no claim."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == expected


# (text, kind, count and modality of each claim): verbs at the end, in front and around, passives, nouns, subjunctives
ORDERS_OF_WORDS = [
    (
        "Die 14 politischen Gefangenen, die Minsk am Freitag abschob, trafen abends in Vilnius ein.",
        [("release", 14, "asserted")],
    ),
    ("Lukaschenkos Gnadenerlass kam am Donnerstag 16 politischen Gefangenen zugute.", [("release", 16, "asserted")]),
    (
        "Dass Minsk 16 politische Gefangene laufen ließ, wertete Washington als gutes Zeichen.",
        [("release", 16, "asserted")],
    ),
    (
        "Nach der Freilassung der 16 Oppositionellen hofft man in Minsk auf weitere Schritte.",
        [("release", 16, "asserted")],
    ),
    (
        "Der Journalist Andrzej Poczobut stand nicht auf der Liste der in Belarus Begnadigten.",
        [("release", None, "denied")],
    ),
    (
        "Minsk ließ 40 politische Gefangene frei. Acht sind Frauen.",
        [("release", 40, "asserted"), ("release", 8, "asserted")],
    ),
    ("Lukaschenko schließt eine Freilassung von Maria Kolesnikowa nicht aus.", [("release", None, "hypothetical")]),
    ("Eine Begnadigung von Maria Kolesnikowa schloss Lukaschenko aus.", [("release", None, "denied")]),
    (
        "Außer Maria Kolesnikowa kamen in Belarus zehn weitere politische Gefangene frei.",
        [("release", None, "asserted"), ("release", 10, "asserted")],
    ),
    (
        "Minsk ließ zehn politische Gefangene ziehen, darunter drei mit litauischem Pass.",
        [("release", 10, "asserted"), ("release", 3, "asserted")],
    ),
    (
        "Die Zahl der seit Juli 2024 in Belarus Begnadigten stieg damit auf mehr als 300.",
        [("release", 300, "asserted")],
    ),
    (
        "Die Freilassung von 20 politischen Gefangenen in Belarus stehe unmittelbar bevor, sagte John Coale.",
        [("release", 20, "planned")],
    ),
    (
        "20 politische Gefangene würden in den nächsten Tagen freigelassen, kündigte Lukaschenkos Sprecherin an.",
        [("release", 20, "planned")],
    ),
    ("15 Demonstranten fanden sich am Abend in Minsk in Polizeigewahrsam wieder.", [("detention", 15, "asserted")]),
    ("Auf 15 erhöhte sich die Zahl der bei den Protesten in Minsk Festgenommenen.", [("detention", 15, "asserted")]),
    (
        "In Moskau kamen bei Protesten 50 Menschen in Gewahrsam, in St. Petersburg 40.",
        [("detention", 50, "asserted"), ("detention", 40, "asserted")],
    ),
    (
        "In Minsk wurden acht Journalisten festgenommen und nach einigen Stunden wieder freigelassen.",
        [("detention", 8, "asserted"), ("release", 8, "asserted")],
    ),
    (
        "Die Polizei in Minsk bestritt, den Oppositionellen Igor Iljasch festgenommen zu haben.",
        [("detention", None, "denied")],
    ),
    (
        "Um zwölf Namen wuchs im November die Liste der politischen Gefangenen in Belarus.",
        [("detention", 12, "asserted")],
    ),
    (
        "Unbekannte in Zivil zerrten in Minsk die Journalistin Anna Below in einen Kleinbus.",
        [("detention", None, "asserted")],
    ),
    (
        "In Minsk wurden zwölf, in Brest drei Demonstranten festgenommen.",
        [("detention", 12, "asserted"), ("detention", 3, "asserted")],
    ),
    ("Auf 1187 beziffert Wjasna die Zahl der politischen Gefangenen in Belarus.", [("held", 1187, "asserted")]),
    (
        "Dass in Belarus noch 20 Journalisten inhaftiert sind, nannte Dastranka einen Skandal.",
        [("held", 20, "asserted")],
    ),
    (
        "In Russland sitzen 90 Journalisten in Haft, in Belarus 40.",
        [("held", 90, "asserted"), ("held", 40, "asserted")],
    ),
    ("Mit Schuldsprüchen gegen sechs Oppositionelle endete in Grodno der Prozess.", [("sentence", 6, "asserted")]),
    ("Die Berufung von sechs Oppositionellen wies das Oberste Gericht in Minsk ab.", [("sentence", 6, "asserted")]),
    ("Acht Jahre Straflager bekam in Minsk der Journalist Denis Iwaschin.", [("sentence", None, "asserted")]),
    (
        "Acht Jahre soll die Journalistin Anna Below ins Gefängnis, urteilte ein Gericht in Minsk.",
        [("sentence", None, "asserted")],
    ),
    (
        "Mit acht Jahren Straflager bestrafte das Gericht in Minsk die Journalistin Anna Below.",
        [("sentence", None, "asserted")],
    ),
    (
        "In Minsk wurden vier Journalisten zu Haftstrafen verurteilt, in Brest zwei.",
        [("sentence", 4, "asserted"), ("sentence", 2, "asserted")],
    ),
    (
        "Der inhaftierte Künstler Ales Puschkin ist in Grodno einem durchbrochenen Magengeschwür erlegen.",
        [("death_in_custody", None, "asserted")],
    ),
    ("Neun Häftlinge haben die Lager Lukaschenkos seit 2020 nicht überlebt.", [("death_in_custody", 9, "asserted")]),
    (
        "Die Zahl der in Haft gestorbenen politischen Gefangenen in Belarus stieg auf neun.",
        [("death_in_custody", 9, "asserted")],
    ),
    (
        "Von den neuen Sanktionen der EU sind fünf belarussische Richter betroffen.",
        [("sanction_imposed", 5, "asserted")],
    ),
    (
        "Die EU belegte fünf belarussische Richter mit Sanktionen. Zudem trifft es zwei Staatsbetriebe.",
        [("sanction_imposed", 5, "asserted"), ("sanction_imposed", 2, "asserted")],
    ),
    (
        "Die EU belegte fünf belarussische Richter mit Sanktionen. Die Schweiz will sich den Maßnahmen anschließen.",
        [("sanction_imposed", 5, "asserted"), ("sanction_imposed", None, "planned")],
    ),
    (
        "Am Montag traten Sanktionen der EU gegen acht belarussische Beamte in Kraft.",
        [("sanction_imposed", 8, "asserted")],
    ),
    ("Weitere Sanktionen gegen Minsk schloss Kallas nicht aus.", [("sanction_imposed", None, "hypothetical")]),
    (
        "Für belarussischen Dünger gilt in den USA seit Samstag kein Embargo mehr.",
        [("sanction_lifted", None, "asserted")],
    ),
    ("Die EU lehnt eine Lockerung der Sanktionen gegen Belarus ab.", [("sanction_lifted", None, "denied")]),
    (
        "Im Gegenzug für die Freilassung der Häftlinge entfielen die US-Sanktionen gegen Belavia.",
        [("sanction_lifted", None, "asserted")],
    ),
    (
        "Weitere Gespräche über die politischen Gefangenen sind in Minsk für Januar geplant.",
        [("negotiation", None, "planned")],
    ),
    (
        "John Coale will im Januar nach Minsk reisen, um mit Lukaschenko über politische Gefangene zu verhandeln.",
        [("negotiation", None, "planned")],
    ),
    (
        "Bei ihrem Gespräch in Minsk hätten Coale und Lukaschenko auch die politischen Gefangenen erörtert.",
        [("negotiation", None, "asserted")],
    ),
    (
        "Voraussetzung für bessere Beziehungen sei, dass Minsk alle politischen Gefangenen freilasse.",
        [("demand", None, "asserted")],
    ),
    (
        "In Berlin demonstrierten Exilbelarussen für die Freilassung der politischen Gefangenen.",
        [("demand", None, "asserted")],
    ),
    (
        "Obwohl Minsk im November 20 politische Gefangene laufen ließ, bleibt Warschau skeptisch.",
        [("release", 20, "asserted")],
    ),
    (
        "Die 20 Aktivisten, die ein Gericht in Minsk zu Haftstrafen verurteilte, legten Berufung ein.",
        [("sentence", 20, "asserted")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ORDERS_OF_WORDS)
@pytest.mark.slow
def test_orders_of_words(text, expected):
    assert [(c.kind, c.count, c.modality) for c in read(text)] == expected


# Sentences that only look like a claim.
NOT_CLAIMED = [
    ("Die EU belegte fünf Richter mit Sanktionen und die Regierung in Minsk reagierte empört.", ["sanction_imposed"]),
    ("Wie sein Anwalt Iwan Below mitteilte, ist Nikolai Snak in Minsk festgenommen worden.", ["detention"]),
    ("Kiew bat die EU, die Bank auf die Sanktionsliste zu nehmen.", []),
    ("Minsk ließ 30 Häftlinge frei. 14 der Freigelassenen haben chronische Leiden.", ["release"]),
    ("Minsk ließ 30 Häftlinge frei. Einer von ihnen ist der Blogger Iwan Below.", ["release"]),
    (
        "In Minsk zählt Wjasna 400 politische Gefangene; der Europarat pochte auf die Freilassung der Kranken.",
        ["held", "demand"],
    ),
    ("Das Gericht in Luxemburg hob die Listung von Anna Below auf (Rechtssache T-412/23).", ["sanction_lifted"]),
    ("In einem Brief von zwölf Abgeordneten nach Minsk heißt es, 91 politische Gefangene säßen in Haft.", ["held"]),
    ("In Minsk hieß es, der Präsident erwarte keine Sanktionen.", []),
]


@pytest.mark.parametrize(("text", "kinds"), NOT_CLAIMED)
def test_no_more_than_is_told(text, kinds):
    assert [c.kind for c in read(text)] == kinds


def test_one_who_was_among_those_counted_is_told_apart():
    text = (
        "Maria Below, 2021 zu elf Jahren Lagerhaft verurteilt, gehört zu den 23 politischen Gefangenen,"
        " denen Minsk am Samstag die Zellentüren aufschloss."
    )
    assert [(c.kind, c.count) for c in read(text)] == [("sentence", None), ("release", 23)]


def test_who_is_named_behind_those_sanctioned_is_a_claim_of_its_own():
    claims = read("Die EU verhängte am Montag Sanktionen gegen sieben Richter und die Fluglinie Belavia.")
    assert [(c.kind, c.count) for c in claims] == [("sanction_imposed", 7), ("sanction_imposed", None)]
    assert claims[1].targets == ("Fluglinie Belavia",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In Vilnius äußerten sich mehrere der 26 freigelassenen Häftlinge aus Minsk.",
            [("release", 26)],
        ),
        (
            "In Minsk wurden 14 Menschen festgenommen, die für inhaftierte Nachbarn Geld gesammelt hatten.",
            [("detention", 14)],
        ),
        (
            "In Minsk ist nach Angaben seiner Angehörigen der politische Häftling Andrej Snak in Haft gestorben.",
            [("death_in_custody", None)],
        ),
        (
            "In Belarus gibt es 900 politische Gefangene, die EU fordert ihre Freilassung.",
            [("held", 900), ("demand", None)],
        ),
        (
            "Warschau ließ im Mai zwei Belarussen ziehen, Minsk einen.",
            [("release", 2), ("release", 1)],
        ),
        (
            "Maria Below ist frei, und mit ihr kamen in Minsk fünf weitere Häftlinge aus der Haft.",
            [("release", None), ("release", 5)],
        ),
    ],
)
def test_which_number_belongs_to_which_verb(text, expected):
    assert [(c.kind, c.count) for c in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die Kirche löste 1962 in Ost-Berlin 17 politische Häftlinge aus.", [("release", 17, "asserted")]),
        (
            "Dass Minsk am Montag 31 politische Gefangene entließ, muss Erleichterung auslösen.",
            [("release", 31, "asserted")],
        ),
        ("Das Urteil gegen 12 politische Gefangene löste Proteste aus.", [("sentence", 12, "asserted")]),
        ("Für 90.000 Mark wechselten 31 politische Häftlinge in den Westen.", [("release", 31, "asserted")]),
        ("Mit zwei Erlassen begnadigte Lukaschenko 27 politische Gefangene.", [("release", 27, "asserted")]),
        ("Für 27 politische Gefangene gingen am Montag die Gefängnistore auf.", [("release", 27, "asserted")]),
        ("27 politische Gefangene überquerten am Montag die litauische Grenze.", [("release", 27, "asserted")]),
        (
            "Minsk setzte am Montag 27 politische Gefangene an der litauischen Grenze ab.",
            [("release", 27, "asserted")],
        ),
        (
            "So viele Häftlinge hat Minsk noch nie auf einmal freigelassen: 240 waren es am Freitag.",
            [("release", 240, "asserted")],
        ),
        (
            "Minsk ließ am Montag 27 politische Gefangene frei, neun wurden nach Litauen gebracht.",
            [("release", 27, "asserted")],
        ),
        (
            "Caracas meldet 118 Freilassungen, Foro Penal kann nur 63 davon bestätigen.",
            [("release", 118, "asserted"), ("release", 63, "asserted")],
        ),
        (
            "Die Polizei führte in Minsk 630 Demonstranten ab, 320 davon allein am Samstag.",
            [("detention", 630, "asserted"), ("detention", 320, "asserted")],
        ),
        (
            "Seit der Journalist Anton Below am Montag in Minsk verhaftet wurde, fehlt jede Nachricht.",
            [("detention", None, "asserted")],
        ),
        ("Der im Juli inhaftierte Journalist Anton Below ist krank.", [("detention", None, "asserted")]),
        ("Wjasna meldete am Sonntag 15 neue politische Gefangene.", [("detention", 15, "asserted")]),
        (
            "41 neue Namen kamen im Mai auf ihre Liste, auf der jetzt 1.269 politische Häftlinge stehen.",
            [("detention", 41, "asserted"), ("held", 1269, "asserted")],
        ),
        (
            "Wjasna erinnert an die politischen Gefangenen, deren Zahl am 30. September bei 1.340 lag.",
            [("held", 1340, "asserted")],
        ),
        ("Wjasna zählte im Mai 114 Verurteilungen aus politischen Gründen.", [("sentence", 114, "asserted")]),
        (
            "Neun politische Gefangene haben in belarussischer Haft ihr Leben verloren.",
            [("death_in_custody", 9, "asserted")],
        ),
        ("Die Ukraine schloss ihren Markt für den Konzern Belaruskali.", [("sanction_imposed", None, "asserted")]),
        (
            "Nicht länger in die Europäische Union reisen dürfen 158 Richter aus Belarus.",
            [("sanction_imposed", 158, "asserted")],
        ),
        (
            "Washington werde Belavia im Januar von der Sanktionsliste nehmen, sagte der Gesandte.",
            [("sanction_lifted", None, "planned")],
        ),
        (
            "Die EU nahm ins 19. Paket 26 Richter und sieben Firmen aus Belarus auf.",
            [("sanction_imposed", 26, "asserted"), ("sanction_imposed", 7, "asserted")],
        ),
        (
            "Belarus sei bereit, 900 weitere Häftlinge herauszugeben, sagte Lukaschenko.",
            [("release", 900, "hypothetical")],
        ),
        (
            "Der Häftling Anton Below, 50, überlebte das Lager in Schklou nicht.",
            [("death_in_custody", None, "asserted")],
        ),
        (
            "Neun weitere Häftlinge gelten nun als politische Gefangene, damit sind es in Belarus 1.204.",
            [("detention", 9, "asserted"), ("held", 1204, "asserted")],
        ),
        (
            "Der US-Gesandte Coale wird im Januar in Minsk erwartet, es soll um politische Gefangene gehen.",
            [("negotiation", None, "planned")],
        ),
    ],
)
def test_kinds_of_words_of_news(text, expected):
    assert [(c.kind, c.count, c.modality) for c in read(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Tausende kamen am Sonntag in Minsk zu einem Protestmarsch gegen Lukaschenko heraus.",
        "Litauen hob die Sperre an der Grenze zu Belarus auf, wo Häftlinge warteten.",
        "Die Minister vertagten die Entscheidung über Sanktionen gegen 19 Richter aus Belarus.",
    ],
)
def test_kinds_of_words_that_tell_none(text):
    assert not read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rund 120 politische Häftlinge haben ihre Strafe bis zum letzten Tag abgesessen.",
            [("release", 120, "asserted")],
        ),
        (
            "Für 60 politische Gefangene endete im Sommer die Haftzeit.",
            [("release", 60, "asserted")],
        ),
        (
            "Sechs Oppositionelle sahen am Samstag in Minsk ihre Familien wieder.",
            [("release", 6, "asserted")],
        ),
        (
            "Bonn hat der DDR 1983 allein 1.491 politische Häftlinge abgekauft.",
            [("release", 1491, "asserted")],
        ),
        (
            "Ein Gericht in Minsk wandelte die Haft von neun Oppositionellen in Hausarrest um.",
            [("release", 9, "asserted")],
        ),
        (
            "Am Donnerstag passierten 52 Häftlinge die litauische Grenze.",
            [("release", 52, "asserted")],
        ),
        (
            "Ihre Freiheit erlangten am Freitag elf Oppositionelle in Caracas zurück.",
            [("release", 11, "asserted")],
        ),
        (
            "Lukaschenko stellte weitere Begnadigungen in Aussicht.",
            [("release", None, "planned")],
        ),
        (
            "Minsk kündigte die Freilassung politischer Gefangener an.",
            [("release", None, "planned")],
        ),
        (
            "Für den inhaftierten Journalisten Anton Below gab es auch diesmal keine Begnadigung.",
            [("release", None, "denied")],
        ),
        (
            "Neun politische Gefangene haben die belarussischen Kolonien nicht lebend verlassen.",
            [("death_in_custody", 9, "asserted")],
        ),
        (
            "Drei politische Häftlinge kamen im September in belarussischer Haft um.",
            [("death_in_custody", 3, "asserted")],
        ),
        (
            "Leblos in seiner Zelle in Caracas fand man den Oppositionellen Anton Below.",
            [("death_in_custody", None, "asserted")],
        ),
        (
            "Die Liste der politischen Gefangenen wurde binnen zwölf Monaten um 800 Namen länger.",
            [("detention", 800, "asserted")],
        ),
        (
            "Um 27 Namen wuchs die Liste der politischen Gefangenen im Oktober, 101 umfasst sie inzwischen.",
            [("detention", 27, "asserted"), ("held", 101, "asserted")],
        ),
        (
            "44 weitere Belarussen erhielten im September den Status eines politischen Gefangenen.",
            [("detention", 44, "asserted")],
        ),
        (
            "Auf 46 schätzen Bürgerrechtler die Zahl der politischen Gefangenen in Georgien.",
            [("held", 46, "asserted")],
        ),
        (
            "Aus politischen Gründen werde in Belarus niemand festgehalten, sagte Lukaschenko.",
            [("held", None, "denied")],
        ),
        (
            "„Bei uns sitzt keiner wegen seiner Ansichten“, sagte der Minister in Baku.",
            [("held", None, "denied")],
        ),
        (
            "Seit ihrer Verhaftung im September 2020 hat die Oppositionelle Maria Below ihre Schwester nicht gesehen.",
            [("detention", None, "asserted")],
        ),
        (
            "Haftstrafen zwischen vier und zehn Jahren verhängte das Gericht in Hongkong gegen 45 Aktivisten.",
            [("sentence", 45, "asserted")],
        ),
        (
            "Wegen „Extremismus“ soll die Minsker Lehrerin Anna Below drei Jahre in eine Kolonie.",
            [("sentence", None, "asserted")],
        ),
        (
            "Mit bis zu 15 Tagen Arrest wurden in Minsk 46 Demonstranten bestraft.",
            [("sentence", 46, "asserted")],
        ),
        (
            "Die EU hat 25 Belarussen sanktioniert. Kanada war mit zehn Personen und zwölf Firmen vorangegangen.",
            [
                ("sanction_imposed", 25, "asserted"),
                ("sanction_imposed", 10, "asserted"),
                ("sanction_imposed", 12, "asserted"),
            ],
        ),
        (
            "Die EU hat Sanktionen gegen 25 Belarussen verhängt. Auch die Schweiz weitete ihre Liste aus.",
            [("sanction_imposed", 25, "asserted"), ("sanction_imposed", None, "asserted")],
        ),
        (
            "Die EU hat Sanktionen gegen 25 Belarussen verhängt. Als Nächstes sollen Kali und Öl getroffen werden.",
            [("sanction_imposed", 25, "asserted"), ("sanction_imposed", None, "planned")],
        ),
        (
            "Mit Einreiseverboten belegte Washington zwölf Beamte in Managua.",
            [("sanction_imposed", 12, "asserted")],
        ),
        (
            "Auf Londons Sanktionsliste stehen seit Freitag neun belarussische Richter.",
            [("sanction_imposed", 9, "asserted")],
        ),
        (
            "Das US-Außenministerium entzog neun belarussischen Richtern das Visum.",
            [("sanction_imposed", 9, "asserted")],
        ),
        (
            "Aufheben will Brüssel die Sanktionen erst, wenn alle politischen Gefangenen frei und rehabilitiert sind.",
            [("sanction_lifted", None, "hypothetical"), ("demand", None, "asserted")],
        ),
        (
            "Washington hebe die Sanktionen gegen Kali auf, sagte der Gesandte in Minsk.",
            [("sanction_lifted", None, "asserted")],
        ),
        (
            "Die Belinvestbank ist nicht länger mit US-Sanktionen belegt.",
            [("sanction_lifted", None, "asserted")],
        ),
        (
            "Die US-Regierung gab grünes Licht für den Handel mit Belaruskali.",
            [("sanction_lifted", None, "asserted")],
        ),
        (
            "Mit Washington sei über die Gefangenen verhandelt worden, sagte Lukaschenko.",
            [("negotiation", None, "asserted")],
        ),
        (
            "Coale überreichte Lukaschenko am Donnerstag einen Brief, es ging um politische Gefangene.",
            [("negotiation", None, "asserted")],
        ),
        (
            "Coale kündigte an, im November mit Lukaschenko über die Gefangenen zu sprechen.",
            [("negotiation", None, "planned")],
        ),
        (
            "Für die Freilassung der politischen Gefangenen in Belarus demonstrierten in Vilnius Hunderte.",
            [("demand", None, "asserted")],
        ),
        (
            "Tichanowskaja sagte, ihr Ziel sei die Freilassung aller politischen Gefangenen in Belarus.",
            [("demand", None, "asserted")],
        ),
        (
            "In Caracas kamen 116 politische Gefangene frei, Foro Penal zufolge waren es lediglich 41.",
            [("release", 116, "asserted"), ("release", 41, "asserted")],
        ),
        (
            "Westdeutsche Akten verzeichnen für 1964 888 Entlassene aus DDR-Gefängnissen, ostdeutsche dagegen 884.",
            [("release", 888, "asserted"), ("release", 884, "asserted")],
        ),
    ],
)
@pytest.mark.slow
def test_families_of_expressions(text, expected):
    assert [(c.kind, c.count, c.modality) for c in read(text)] == expected


@pytest.mark.parametrize(
    ("when", "start", "end"),
    [
        ("Im laufenden Jahr", (2025, 1, 1), (2025, 12, 31)),
        ("Seit Anfang des Jahres", (2025, 1, 1), (2025, 10, 15)),
        ("Ende Juni vergangenen Jahres", (2024, 6, 21), (2024, 6, 30)),
        ("Im Dezember des Vorjahres", (2024, 12, 1), (2024, 12, 31)),
        ("Im Sommer vergangenen Jahres", (2024, 6, 1), (2024, 8, 31)),
        ("In den ersten drei Monaten des Jahres", (2025, 1, 1), (2025, 3, 31)),
        ("Zwischen dem 3. und dem 9. September", (2025, 9, 3), (2025, 9, 9)),
        ("Im Laufe des Septembers", (2025, 9, 1), (2025, 9, 30)),
        ("An diesem Wochenende", (2025, 10, 11), (2025, 10, 12)),
        ("Am Sonntag, dem 5.,", (2025, 10, 5), (2025, 10, 5)),
        ("Am 7.", (2025, 10, 7), (2025, 10, 7)),
        ("Innerhalb der letzten zwei Wochen", (2025, 10, 1), (2025, 10, 15)),
    ],
)
def test_days_in_many_words(when, start, end):
    [claim] = read(f"{when} ließ Minsk zwölf politische Gefangene frei.")
    assert (claim.date_start, claim.date_end) == (date(*start), date(*end))


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("Am Tag darauf", date(2025, 9, 21)),
        ("Am Vorabend", date(2025, 9, 19)),
        ("Am Abend desselben Tages", date(2025, 9, 20)),
        ("Eine Woche später", date(2025, 9, 27)),
    ],
)
def test_days_told_from_the_day_before(when, day):
    claims = read(f"Am 20. September ließ Minsk zwölf Gefangene frei. {when} wurden in Brest fünf Ärzte festgenommen.")
    assert [c.date_start for c in claims] == [date(2025, 9, 20), day]


@pytest.mark.parametrize(
    ("people", "population"),
    [
        ("Nigerianer", "foreign_nationals"),
        ("Schweden", "foreign_nationals"),
        ("Slowaken", "foreign_nationals"),
        ("Thailänder", "foreign_nationals"),
        ("Argentinier", "foreign_nationals"),
        ("Doppelstaatler", "foreign_nationals"),
        ("weibliche Gefangene", "women"),
        ("Studentinnen", "women"),
        ("Systemgegner", "political_prisoners"),
        ("Schwerkranke", "prisoners"),
        ("Bäcker", "prisoners"),
        ("Ökonominnen", "prisoners"),
        ("Pazifisten", "prisoners"),
        ("Senegalesen", "foreign_nationals"),
        ("Gegner des Putsches", "political_prisoners"),
    ],
)
def test_whom_a_number_counts(people, population):
    [claim] = read(f"Minsk ließ am Montag drei {people} frei.")
    assert (claim.count, claim.population) == (3, population)


@pytest.mark.parametrize(
    "text",
    [
        "Das Museum in Leipzig zeigt Briefe von 40 politischen Häftlingen aus DDR-Gefängnissen.",
        "Das Theater in Riga zeigt ein Stück über 13 Frauen, die in belarussischer Haft saßen.",
        "Achtzig Freiwillige haben in Berlin Briefe in belarussische Straflager geschrieben.",
        "Auf die Liste der „Extremisten“ setzte Minsk 60 weitere Personen.",
        "Bei einem Feuer in einem Gefängnis in Bolivien starben zwölf Häftlinge.",
        "In der Zelle für vier waren sie zu zwölft, erzählt die frühere Gefangene aus Minsk.",
        "Belarus führte im ersten Quartal zwei Millionen Tonnen Kali aus, trotz der Sanktionen.",
    ],
)
def test_families_of_expressions_that_tell_none(text):
    assert not read(text)


@pytest.mark.parametrize(
    ("whom", "count"),
    [
        ("Statthalter", 3),
        ("Regimegrößen", 3),
        ("Rektoren", 3),
        ("Werften", 3),
        ("Fluggesellschaften", 3),
        ("Milizen", 3),
    ],
)
def test_whom_sanctions_count(whom, count):
    [claim] = read(f"Die EU hat Sanktionen gegen drei {whom} aus Belarus verhängt.")
    assert (claim.kind, claim.count) == ("sanction_imposed", count)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Unter Hausarrest stehen in Minsk sieben Oppositionelle.", [("held", 7, "asserted")]),
        ("Gegen 40 Demonstrierende verhängte ein Gericht in Minsk Arreststrafen.", [("sentence", 40, "asserted")]),
        (
            "Mindestens 366 Menschen wurden bei Trauerkundgebungen in Moskau festgenommen.",
            [("detention", 366, "asserted")],
        ),
        ("Tansanias Oppositionschef Tundu Below ist festgenommen worden.", [("detention", None, "asserted")]),
        (
            "Wjasna nahm im Mai 63 Menschen in die Liste der politischen Gefangenen auf, insgesamt sind es nun 1300.",
            [("detention", 63, "asserted"), ("held", 1300, "asserted")],
        ),
        (
            "Teheran und Washington einigten sich auf die Freilassung von 50 politischen Gefangenen.",
            [("negotiation", None, "asserted"), ("release", 50, "planned")],
        ),
    ],
)
def test_families_of_nouns_and_totals(text, expected):
    assert [(c.kind, c.count, c.modality) for c in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In den Gefängnissen von Kuba sitzen seit dem Erlass 19 politische Gefangene weniger.", ("release", 19)),
        ("Durch das Tor der Frauenkolonie sind am Freitag neun Aktivistinnen gegangen.", ("release", 9)),
        ("26 Dissidenten verdanken ihre Freiheit dem Vatikan.", ("release", 26)),
        ("Der Gesandte flog mit elf Gefangenen an Bord zurück.", ("release", 11)),
        ("In Minsk holte der Gesandte 13 Häftlinge aus dem Straflager.", ("release", 13)),
        ("Der Präsident hat 17 politischen Gefangenen die Reststrafe geschenkt.", ("release", 17)),
        ("Caracas beendete die Untersuchungshaft von 29 Demonstranten.", ("release", 29)),
        ("Das Regime in Managua wies 35 politische Gefangene nach Guatemala aus.", ("release", 35)),
        ("Die Zahl der politischen Gefangenen in Belarus hat sich im Mai um 17 erhöht.", ("detention", 17)),
        ("Neu auf der Liste der Häftlinge: 18 politische Gefangene aus Brest.", ("detention", 18)),
        ("Neu als politische Gefangene gelten in Belarus 21 Menschen.", ("detention", 21)),
        ("Bei den Razzien in Baku wurden sieben Journalisten Handschellen angelegt.", ("detention", 7)),
        ("Seit der Wahl gerieten 800 Demonstranten in die Mühlen der Justiz.", ("detention", 800)),
        ("Ihre Strafe verbüßen in Homel noch 71 politische Gefangene.", ("held", 71)),
        ("Die Kartei weist für Belarus 1150 politische Häftlinge aus.", ("held", 1150)),
        ("Der Bestand an politischen Gefangenen beträgt in Kuba 670.", ("held", 670)),
        ("In Minsk ließ das Gericht die Haftstrafen gegen neun Gewerkschafter bestehen.", ("sentence", 9)),
        ("In der Berufung blieb es für sechs Oppositionelle bei langen Haftstrafen.", ("sentence", 6)),
        ("Die Haft kostete in Belarus acht politische Gefangene das Leben.", ("death_in_custody", 8)),
        ("Belarus: drei tote Häftlinge in einem Monat", ("death_in_custody", 3)),
        ("Vom Zahlungssystem Swift schloss Brüssel zwei belarussische Banken aus.", ("sanction_imposed", 2)),
        ("Um 14 Namen verlängerte London seine Sanktionsliste.", ("sanction_imposed", 14)),
        ("In die EU dürfen 19 Richter aus Belarus nicht mehr.", ("sanction_imposed", 19)),
        ("Washington hat drei Minister auf die schwarze Liste geschrieben.", ("sanction_imposed", 3)),
        ("Brüssel entließ sieben belarussische Beamte aus der Sanktionsliste.", ("sanction_lifted", 7)),
        ("London hat drei Unternehmer aus dem Sanktionsregister gelöscht.", ("sanction_lifted", 3)),
        ("Das Kali-Embargo gegen Belarus ist gefallen.", ("sanction_lifted", None)),
        ("Die USA nahmen die Airline Ostflug aus den Exportkontrollen heraus.", ("sanction_lifted", None)),
        ("In Caracas bestiegen 18 Häftlinge am Montag das Flugzeug nach Madrid.", ("release", 18)),
        ("Ein Bus mit 22 politischen Gefangenen traf in Vilnius ein.", ("release", 22)),
        ("In Minsk landeten 43 Demonstranten auf der Polizeiwache.", ("detention", 43)),
        ("Brüssel schränkte den Handel mit Kali aus Belarus ein.", ("sanction_imposed", None)),
        ("Das Verbot, Belavia zu beliefern, ist aufgehoben.", ("sanction_lifted", None)),
        ("Minsk ließ am Montag Häftlinge frei. Insgesamt waren es 14.", ("release", 14)),
    ],
)
def test_breadth_of_what_happened(text, expected):
    assert [(c.kind, c.count) for c in read(text) if c.modality == "asserted"] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Präsident prüft die Begnadigung von elf Häftlingen.", ("release", 11, "hypothetical")),
        ("Über eine Amnestie für 60 politische Gefangene wird nachgedacht.", ("release", 60, "hypothetical")),
        ("Minsk schloss nicht aus, die Dichterin Anna Below zu begnadigen.", ("release", None, "hypothetical")),
        ("Das Abkommen sieht die Begnadigung von 48 Häftlingen vor.", ("release", 48, "planned")),
        ("Am Freitag kommen voraussichtlich sieben Reporter frei.", ("release", 7, "planned")),
        ("31 Häftlinge sollen am Montag nach Polen ausreisen.", ("release", 31, "planned")),
        ("Gerüchte über die Freilassung von zwölf Häftlingen wies Minsk zurück.", ("release", 12, "denied")),
        ("Der Dichterin Anna Below bleibt eine Begnadigung verwehrt.", ("release", None, "denied")),
        ("Den Vorwurf, es gebe politische Gefangene, wies Lukaschenko zurück.", ("held", None, "denied")),
        ("Die Kommission hat Sanktionen gegen 13 Richter vorgeschlagen.", ("sanction_imposed", 13, "planned")),
        (
            "Wenn Minsk die Lager öffnet, werde man die Sanktionen aussetzen.",
            ("sanction_lifted", None, "hypothetical"),
        ),
        ("Von einem Ende der Sanktionen könne keine Rede sein.", ("sanction_lifted", None, "denied")),
        ("Ein Gipfel mit Lukaschenko über die Häftlinge könnte bald folgen.", ("negotiation", None, "hypothetical")),
        ("Das nächste Treffen über die Häftlinge soll im Mai stattfinden.", ("negotiation", None, "planned")),
        ("Washington lud Minsk zu Gesprächen über die Häftlinge ein.", ("negotiation", None, "planned")),
        ("Der Gesandte Keith Kellogg weilte wegen der Häftlinge in Minsk.", ("negotiation", None, "asserted")),
        ("Der Außenminister stattete Minsk wegen der Häftlinge einen Besuch ab.", ("negotiation", None, "asserted")),
        ("Über die Freilassung der Häftlinge verhandelte Berlin mit Moskau.", ("negotiation", None, "asserted")),
        ("Die 14 Häftlinge müssen raus, sagte die Dichterin.", ("demand", 14, "asserted")),
        ("Es ist höchste Zeit, die zwölf Reporter freizulassen.", ("demand", 12, "asserted")),
        ("Der Senat sprach sich für die Freilassung von 20 Häftlingen aus.", ("demand", 20, "asserted")),
        ("PEN drängt auf ein Ende der Haft für neun Dichter.", ("demand", 9, "asserted")),
        ("Amnesty: Baku soll sieben Reporter freilassen", ("demand", 7, "asserted")),
        ("Nicht frei kam in Minsk die Dichterin Anna Below.", ("release", None, "denied")),
        ("Minsk und Washington vereinbarten weitere Gespräche über die Häftlinge.", ("negotiation", None, "planned")),
    ],
)
def test_breadth_of_what_may_be(text, expected):
    assert [(c.kind, c.count, c.modality) for c in read(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Auf die Liste der ausländischen Agenten setzte Moskau vier Journalisten.",
        "Aus DDR-Zeiten sind 250.000 Ausreisen belegt.",
        "Litauen hob die Sperre an der Grenze zu Belarus auf.",
        "Der Konzern entließ 60 Beschäftigte in Minsk.",
        "Die Politiker trafen in Brüssel Entscheidungen über den Haushalt.",
        "China ist das größte Gefängnis für Reporter.",
        "Wann die Dichterin Anna Below freikommt, ist offen.",
    ],
)
def test_breadth_of_what_is_no_claim(text):
    assert not read(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mindestens 44 politische Gefangene hat Venezuela nach Angaben der Gruppe Foro Sur seit Mai entlassen.",
            ("release", 44),
        ),
        ("Minsk hat am Montag 66 Häftlinge freigelassen, zwei Drittel von ihnen sind Frauen.", ("release", 66)),
        ("In Minsk wurden fünf Oppositionelle aus der U-Haft in den Hausarrest entlassen.", ("release", 5)),
        ("Washington reagiert auf die Entlassung der politischen Häftlinge in Belarus.", ("release", None)),
        ("Berlin begrüßte die Freilassung der politischen Gefangenen in Belarus.", ("release", None)),
        ("Hunderte säßen in Belarus weiter im Gefängnis, klagte die Gruppe.", ("held", None)),
        ("Unter den politischen Gefangenen in Belarus sind 61 Frauen.", ("held", 61)),
        ("In den Gefängnissen von Belarus sind derzeit 61 politische Gefangene.", ("held", 61)),
        ("Neun weitere Belarussen wurden zu politischen Gefangenen erklärt.", ("detention", 9)),
        ("Die Zahl der politischen Gefangenen ist in Belarus seit Mai um 80 gestiegen.", ("detention", 80)),
        ("Warschau bemüht sich seit Jahren um die Freilassung der Dichterin Anna Below.", ("demand", None)),
        ("Ohne ihre Freilassung werde es keine Lockerung geben, sagte Anna Belows Mutter.", ("demand", None)),
        ("Im Oktober hatte Kardinal Pietro Lenz wegen der inhaftierten Priester Minsk besucht.", ("negotiation", None)),
        ("Die Bank aus Minsk wurde vom Zahlungssystem Swift ausgeschlossen.", ("sanction_imposed", None)),
        ("Die EU hat belarussische Flugzeuge aus ihrem Luftraum verbannt.", ("sanction_imposed", None)),
        ("Washington hob die Einschränkungen für die Fluggesellschaft Belavia auf.", ("sanction_lifted", None)),
        ("Der Erlass hat am 3. Juli in Minsk 18 Häftlingen die Freiheit gebracht.", ("release", 18)),
        ("Menschenrechtler in Caracas können nur 41 Freilassungen bestätigen.", ("release", 41)),
        ("Der Oppositionelle Iwan Below wurde in Minsk wieder in die Strafkolonie gebracht.", ("detention", None)),
        ("Sechs Häftlinge haben in Minsk die Haft nicht überlebt.", ("death_in_custody", 6)),
        ("Wjasna hat im Mai in Belarus 114 Urteile gezählt.", ("sentence", 114)),
        (
            "Für ihre Freilassung hatte sich Wien, wo Anna Below lange lebte, mehrfach eingesetzt.",
            ("demand", None),
        ),
        ("Brüssel sprach sich dafür aus, die Dichterin Anna Below freizulassen.", ("demand", None)),
        ("Es ging um die Häftlinge, als Kellogg fünf Stunden mit Lukaschenko zusammensaß.", ("negotiation", None)),
        ("Am Freitag rief Trump in Minsk an, es ging um Gefangene.", ("negotiation", None)),
        ("Es ging um Häftlinge, als Coale am Freitag in Minsk Lukaschenko traf.", ("negotiation", None)),
        (
            "Über ihr Schicksal hatte in Minsk der Gesandte des Papstes wegen der Haft gesprochen.",
            ("negotiation", None),
        ),
        ("Lukaschenko hat einen Erlass zur Begnadigung von 23 Personen unterzeichnet.", ("release", 23)),
        ("Die letzten beiden politischen Gefangenen kamen in Minsk frei.", ("release", 2)),
        ("Wjasna meldet 69 neue Namen auf der Liste der politischen Gefangenen.", ("detention", 69)),
        ("In Belarus befanden sich 61 politische Gefangene in Unfreiheit.", ("held", 61)),
        ("Unter Sanktionen war die Fluggesellschaft Belavia erst im August geraten.", ("sanction_imposed", None)),
    ],
)
def test_ordinary_ways_to_tell(text, expected):
    assert [(c.kind, c.count) for c in read(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lukaschenko sei bereit, die Dichterin Anna Below auszutauschen.", ("release", None, "hypothetical")),
        ("In Minsk ging es um die Freilassung von 25 Häftlingen.", ("release", 25, "hypothetical")),
        ("Brüssel stellte Minsk eine Lockerung der Sanktionen in Aussicht.", ("sanction_lifted", None, "hypothetical")),
        ("Trump rechnet damit, dass Minsk politische Gefangene freilässt.", ("release", None, "hypothetical")),
        ("Es heißt, dass Minsk 40 politische Gefangene freilassen wird.", ("release", 40, "planned")),
        ("„Wir lassen keine Verbrecher frei“, sagte Lukaschenko.", ("release", None, "denied")),
    ],
)
def test_ordinary_ways_to_tell_what_may_be(text, expected):
    assert [(c.kind, c.count, c.modality) for c in read(text)] == [expected]


def test_a_stock_behind_those_recognised():
    claims = read("Wjasna erkannte im Mai 60 Menschen als politische Gefangene an. Derzeit sind es 1253.")
    assert [(c.kind, c.count) for c in claims] == [("detention", 60), ("held", 1253)]


def test_the_day_of_a_long_named_source_dates_the_telling():
    (claim,) = read("Minsk ließ 37 Häftlinge frei, meldete die Staatsagentur Belta am Montag.")
    assert claim.date_start is None


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Minsk begnadigte 18 Häftlinge, von denen 15 wegen Verleumdung verurteilt worden waren.", [18]),
        ("Minsk ließ zwölf Häftlinge frei. Der jüngste Freigelassene ist 18.", [12]),
        ("Minsk begnadigte 32 Häftlinge, 24 Männer und acht Frauen.", [32, 8]),
        ("Minsk ließ 52 Häftlinge frei, 14 sind Bürger anderer Staaten.", [52, 14]),
        ("Die EU verhängte Sanktionen gegen 28 Richter. Betroffen sind unter anderem Iwan Below und Oleg Kruk.", [28]),
        ("Die EU hat die Sanktionen verlängert. Die Maßnahmen gelten nun bis Februar und treffen 310 Personen.", []),
        ("Im Mai ist die Zahl der politischen Gefangenen in Belarus um 20 gesunken.", []),
        ("Die EU hat ihre Sanktionen gegen Belarus verlängert, sie gelten für 233 Personen.", []),
        ("Minsk hat die Liste der Extremisten um 41 Namen erweitert.", []),
        ("Minsk begnadigte 18 Häftlinge. 15 von ihnen saßen wegen Verleumdung ein.", [18]),
        ("Bei einem Brand in einem Gefängnis sind in Minsk 16 Häftlinge ums Leben gekommen.", []),
    ],
)
def test_numbers_that_are_and_are_no_claims_of_their_own(text, counts):
    assert [c.count for c in read(text)] == counts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Am Montag setzte Minsk 18 politische Gefangene in einen Bus nach Litauen.", ("release", 18)),
        ("Managua schickte 36 politische Gefangene mit einer Maschine in die Vereinigten Staaten.", ("release", 36)),
        ("Die USA haben 14 politische Gefangene aus Managua in Empfang genommen.", ("release", 14)),
        ("Die Dichterin Anna Below ist nach vier Jahren Straflager heimgekommen.", ("release", None)),
        ("Nach fünf Jahren Haft schloss der Anwalt Oleg Below seine Frau in die Arme.", ("release", None)),
        ("Das Regime in Managua hat sich 222 politischer Gefangener entledigt.", ("release", 222)),
        ("Ortega wurde im September 135 politische Gefangene auf einen Schlag los.", ("release", 135)),
        ("Freiheit für 52 politische Gefangene in Belarus", ("release", 52)),
        ("Bonn zahlte 1964 für die Freiheit von 888 Häftlingen der DDR.", ("release", 888)),
        ("Moskau ließ den Dissidenten Pawel Below in den Westen.", ("release", None)),
        ("Der Menschenrechtler Oleg Below hat die Strafkolonie hinter sich gelassen.", ("release", None)),
        ("Russland bekam acht Spione zurück.", ("release", 8)),
        ("Unter den Heimkehrern aus belarussischer Haft waren 13 Litauer.", ("release", 13)),
        ("Der Gesandte Kellogg nahm 14 politische Gefangene aus Minsk mit nach Vilnius.", ("release", 14)),
        ("Am Samstag hat Lukaschenko die Gefängnistore für 123 Menschen aufgemacht.", ("release", 123)),
        ("Kiew meldet die Rückkehr von 31 Landsleuten, die in Belarus gesessen hatten.", ("release", 31)),
        ("Sechs Studenten kamen in Minsk nach einer Nacht in Gewahrsam wieder frei.", ("release", 6)),
        ("Die Iranerin Mina Belowa ist in Paris frei.", ("release", None)),
        ("Washington überließ Moskau im Tausch den Piloten Oleg Below.", ("release", None)),
        ("Minsker Gerichte schickten 54 Demonstranten in Arrest.", ("sentence", 54)),
        ("Der Maler Oleg Below bekam ein Jahr Kolonie für eine Karikatur Lukaschenkos.", ("sentence", None)),
        ("Trump hatte Lukaschenko am Telefon für die Gnade gegenüber den Gefangenen gedankt.", ("negotiation", None)),
        ("In Minsk fand am Montag eine weitere Runde der Gespräche über Gefangene statt.", ("negotiation", None)),
        ("In Belarus erreichte die Zahl der politischen Gefangenen die Marke von 1350.", ("held", 1350)),
        ("Wjasna erkannte in einer Woche 23 Menschen als solche an.", ("detention", 23)),
    ],
)
def test_plain_ways_to_tell(text, expected):
    assert [(c.kind, c.count) for c in read(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die „Banditen“ werde er nicht herauslassen, sagte Lukaschenko am Freitag.", ("release", "denied")),
        ("„Freilassen werde ich niemanden“, sagte Lukaschenko.", ("release", "denied")),
        ("Die „Extremisten“ aus dem Gefängnis zu lassen, lehnte Lukaschenko ab.", ("release", "denied")),
        ("Von einer Amnestie für politische Gefangene will Minsk nichts wissen.", ("release", "denied")),
        (
            "Ein Gericht in Istanbul verwarf den Antrag auf Freilassung des Journalisten Ali Below.",
            ("release", "denied"),
        ),
        ("Weitere politische Gefangene würden nach Hause kommen, versprach Lukaschenko.", ("release", "planned")),
        ("52 politische Gefangene in Kuba kommen in den nächsten vier Monaten frei.", ("release", "planned")),
        ("Das neue Gesetz soll allen politischen Gefangenen in Caracas die Tore öffnen.", ("release", "planned")),
        ("Die Verhandlungen mit Minsk über die Gefangenen werden fortgesetzt.", ("negotiation", "planned")),
        (
            "Bald könnten Trump und Lukaschenko direkt über Gefangene miteinander reden.",
            ("negotiation", "hypothetical"),
        ),
        ("Lukaschenko bestritt, dass jemand aus politischen Gründen im Gefängnis sitze.", ("held", "denied")),
    ],
)
def test_plain_ways_to_tell_what_is_not_yet(text, expected):
    assert [(c.kind, c.modality) for c in read(text)] == [expected]


def test_those_who_followed_are_free_too():
    claims = read("Minsk ließ am Montag vier Häftlinge frei. Zwei Tage später folgten Anna Below und Oleg Kruk.")
    assert [(c.kind, c.count, c.targets) for c in claims] == [
        ("release", 4, ()),
        ("release", None, ("Anna Below", "Oleg Kruk")),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Die Diplomaten seien in der französischen Botschaft in Teheran, hieß es aus der Opposition.",
        "Die Oppositionspartei ist acht ihrer Kritiker los, sie wurden ausgeschlossen.",
        "Der Sender entließ neun Journalisten, die über die Proteste berichtet hatten.",
        "Dreißig Aktivisten trafen am Freitag zum Kongress der Opposition in Vilnius ein.",
        "Acht Dissidenten stiegen in Warschau in einen Bus zur Demonstration nach Brüssel.",
        "Greenpeace-Aktivisten ließen zwölf Ballons los, um gegen das Regime zu protestieren.",
        "Drei Abgeordnete der Opposition folgten der Einladung nach Washington.",
        "Die Stiftung kaufte zwölf Briefe des Dissidenten Oleg Below, die Familie hatte sie verkauft.",
        "Das Ministerium in Minsk will die Zahlungen trotz der Proteste nicht freigeben.",
    ],
)
def test_what_only_looks_like_a_release(text):
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Estland hat 54 Beamte aus Minsk mit einem Einreisebann belegt.", ("sanction_imposed", 54)),
        ("Brüssel untersagt der belarussischen Airline Belavia den Überflug.", ("sanction_imposed", None)),
        ("Den Ankauf von Kali aus Belarus hat London untersagt.", ("sanction_imposed", None)),
        ("Die EU hat drei Banken aus Minsk vom Swift-System abgekoppelt.", ("sanction_imposed", 3)),
        ("Washington kappte der Belarusbank den Zugang zum Dollar.", ("sanction_imposed", None)),
        ("In das Sanktionsregister trug Bern vier weitere Belarussen ein.", ("sanction_imposed", 4)),
        ("Lettland hat zwölf belarussische Richter zu unerwünschten Ausländern erklärt.", ("sanction_imposed", 12)),
        ("Fünf Namen mehr zählt seit Montag die Sanktionsliste der EU.", ("sanction_imposed", 5)),
        ("Die Gelder von sieben Ministern aus Minsk liegen in London auf Eis.", ("sanction_imposed", 7)),
        ("Polen macht seine Häfen für Dünger aus Belarus dicht.", ("sanction_imposed", None)),
        ("Washington hat die Geschäfte mit zwei belarussischen Banken wieder erlaubt.", ("sanction_lifted", 2)),
        ("Die USA machten den Weg für Kaliexporte aus Belarus frei.", ("sanction_lifted", None)),
        ("Zwei belarussische Banken sind wieder an Swift angeschlossen.", ("sanction_lifted", 2)),
        ("Die EU hat die Sanktionen gegen den Händler Ivan Belov für nichtig erklärt.", ("sanction_lifted", None)),
        ("Vier Tochterfirmen von Belaruskali fallen nicht mehr unter die Sanktionen.", ("sanction_lifted", 4)),
        ("Kanada hat die Einreisesperre gegen Olga Zueva widerrufen.", ("sanction_lifted", None)),
        ("Die Verschärfung der EU-Sanktionen gegen Minsk gilt seit Freitag.", ("sanction_imposed", None)),
        ("Zwölf Gefangene weniger sitzen seit Samstag in den belarussischen Lagern.", ("release", 12)),
        ("Dafür ließ Minsk im Dezember alle Amerikaner frei.", ("release", None)),
        ("Mit 28 neuen Listungen antwortete Brüssel auf die Urteile in Minsk.", ("sanction_imposed", 28)),
        ("Die Schweiz sperrte 16 Richtern aus Minsk die Einreise.", ("sanction_imposed", 16)),
        ("Drei Pfarrer sind aus dem Gefängnis in Managua nach Rom gebracht worden.", ("release", 3)),
        ("27 Namen standen auf dem Begnadigungserlass, den Lukaschenko unterschrieb.", ("release", 27)),
        ("Vor dem Straflager in Gomel fiel Ivan Belov seiner Tochter um den Hals.", ("release", None)),
        ("Nach drei Jahren öffnete sich in Minsk für den Blogger Ivan Belov das Lagertor.", ("release", None)),
        ("Die Tore der Kolonie in Gomel gingen am Freitag für Olga Zueva auf.", ("release", None)),
        ("Von 18 Gefangenen trennte sich Minsk am Samstag.", ("release", 18)),
        ("Aus belarussischer Haft brachten Diplomaten acht Menschen nach Vilnius.", ("release", 8)),
        ("21 Häftlinge aus Belarus hat die Delegation nach Vilnius mitgenommen.", ("release", 21)),
        ("32 Häftlinge wurden in Minsk in Bussen über die Grenze gebracht.", ("release", 32)),
        ("31 Freigelassene wurden an die Grenze gefahren.", ("release", 31)),
        ("Die Haft von Olga Zueva in Minsk müsse enden, erklärte Amnesty.", ("demand", None)),
        ("12 Oppositionelle wurden in Hongkong mit Gefängnis bestraft.", ("sentence", 12)),
        ("Sieben Gefangene hat das Regime in Managua zu Tode gefoltert.", ("death_in_custody", 7)),
        ("Der inhaftierte Blogger Ivan Belov hat sich in Minsk das Leben genommen.", ("death_in_custody", None)),
        ("Auf seine Freilassung wartet in Minsk noch immer der Priester Ivan Belov.", ("held", None)),
        ("Zum Tod des Dichters Ivan Belov in einem Lager bei Workuta schwieg Moskau.", ("death_in_custody", None)),
        ("Vom US-Embargo ausgenommen ist seit Mai die Fluglinie Belavia.", ("sanction_lifted", None)),
        ("Die Nachricht, dass Minsk Olga Zueva entlassen hat, verbreitete sich rasch.", ("release", None)),
        ("In Ankara wechselten am Donnerstag 24 Gefangene aus sieben Staaten die Seiten.", ("release", 24)),
        ("Diplomaten feilschten in Vilnius wochenlang um Gefangene und Sanktionen.", ("negotiation", None)),
        ("Der Gesandte übergab Lukaschenko bei einem Treffen einen Brief zu den Gefangenen.", ("negotiation", None)),
    ],
)
def test_deeds_of_sanctions_and_gates(text, expected):
    assert [(c.kind, c.count) for c in read(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bis Ostern würden hundert weitere Häftlinge in Minsk freikommen, schrieb der Gesandte.", "planned"),
        ("Havanna sagte dem Papst die Entlassung von 53 Gefangenen zu.", "planned"),
        ("Kanada wird die Vermögen von zwölf Richtern aus Minsk einfrieren.", "planned"),
        ("Riga will die Einfuhr von Kali aus Belarus verbieten.", "planned"),
        ("Washington bereitet die Aufhebung der Sanktionen gegen Belavia vor.", "planned"),
        ("Das Urteil gegen Olga Zueva in Minsk wird am Freitag erwartet.", "planned"),
        ("Washington löste sein Versprechen ein und nahm Belavia von der Sanktionsliste.", "asserted"),
        ("Brüssel könnte die Sanktionen gegen Minsk ausweiten.", "hypothetical"),
        ("Eine dritte Runde von Strafen gegen Minsk schließt Berlin nicht aus.", "hypothetical"),
        ("Die USA könnten die Geschäfte mit der Belarusbank wieder erlauben.", "hypothetical"),
        ("Lukaschenko würde weitere Polen gehen lassen, wenn Warschau die Grenze öffnete.", "hypothetical"),
        ("Um die Freilassung von 100 Gefangenen in Minsk ging es am Montag.", "hypothetical"),
        ("Falls Minsk nicht einlenkt, will Vilnius die Einfuhr von Kali verbieten.", "hypothetical"),
        ("Ungarn regte an, die Sanktionen gegen belarussisches Kali auszusetzen.", "hypothetical"),
        ("Trump könnte Lukaschenko treffen, um über politische Gefangene zu sprechen.", "hypothetical"),
        ("Ungarn blockierte neue Sanktionen der EU gegen Richter in Minsk.", "denied"),
        ("Von einer Ausweitung der Sanktionen gegen Minsk war in Brüssel keine Rede.", "denied"),
        ("Über eine Verschärfung der Sanktionen gegen Minsk wird in Brüssel debattiert.", "hypothetical"),
        ("London sah von Sanktionen gegen Minsk ab.", "denied"),
        ("Die Sanktionen gegen Minsk aufzuheben, komme nicht infrage, sagte die Außenbeauftragte.", "denied"),
        ("Minsk gibt Olga Zueva nicht heraus.", "denied"),
        ("Die Journalistin Olga Zueva durfte das Gefängnis in Minsk nicht verlassen.", "denied"),
    ],
)
def test_deeds_that_may_come_or_did_not(text, expected):
    assert [c.modality for c in read(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Brasilien stoppte die Einfuhr von Hühnerfleisch.",
        "Wegen der Vogelgrippe hat Warschau die Ausfuhr von Eiern untersagt.",
        "Das Kartellamt hat den Kauf des Konkurrenten untersagt.",
        "Die Behörden machten den Weg für den Verkauf der Bank frei.",
        "In der Maschine aus Minsk saß die Sängerin Olga Zueva, die ein Verein eingeladen hatte.",
        "Die Gesellschaft trauert um den Dichter Ivan Belov, der mit 90 Jahren in Berlin starb.",
        "Am Morgen öffneten sich die Tore des Museums in Minsk für 500 Gäste.",
        "Lukaschenko hat den Gouverneur von Brest, Ivan Belov, entlassen.",
        "Die Opposition verlangte die Verhängung von Sanktionen gegen Richter in Tiflis.",
        "Die Gewerkschaften in Minsk verlangten die Aufhebung der Sanktionen.",
        "Die Schauspielerin Olga Zueva fiel bei der Premiere in Minsk ihrer Mutter um den Hals.",
        "Die Tür ging auf, und die Dichterin Olga Zueva trat mit Blumen in den Saal.",
        "Die Abgeordnetenkammer in Minsk beschloss eine Amnestie, sie kommt 5000 Dieben und Betrügern zugute.",
    ],
)
def test_what_only_looks_like_deeds_of_sanctions_and_gates(text):
    assert read(text) == ()


def test_a_prison_and_a_firm_tell_the_country():
    told = [
        "Gegen Kaution durfte Ivan Belov das Evin-Gefängnis verlassen.",
        "Die USA setzten Belavia auf die Sanktionsliste.",
    ]
    assert [c.country for text in told for c in read(text)] == ["IR", "BY"]


def test_who_was_put_on_a_list_of_sanctions_is_no_prisoner():
    text = (
        "Brüssel hat am Dienstag die Listung des Händlers Ivan Belov aufgehoben. "
        "Zugleich nahm der Rat 28 Offiziere in die Liste auf."
    )
    assert [(c.kind, c.count) for c in read(text)] == [("sanction_lifted", None), ("sanction_imposed", 28)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Im Rahmen einer Amnestie 580 Häftlinge freigelassen hat Myanmar, darunter 60 politische Gefangene.",
            [("release", 580, "asserted"), ("release", 60, "asserted")],
        ),
        (
            "Die Behörden in Minsk haben nach Angaben einer Menschenrechtsorganisation 200 Menschen festgenommen.",
            [("detention", 200, "asserted")],
        ),
        (
            "In Minsk wurden am Sonntag 40 Menschen festgenommen. Bis zum Abend stieg ihre Zahl auf 120.",
            [("detention", 40, "asserted"), ("detention", 120, "asserted")],
        ),
        (
            "Lukaschenko hat 20 politische Gefangene begnadigt. Sein Sprecher nannte insgesamt 22 Häftlinge.",
            [("release", 20, "asserted"), ("release", 22, "asserted")],
        ),
        (
            "Minsk begann mit der Freilassung zahlreicher Demonstranten. Die Rede war von mehr als 1000 Gefangenen.",
            [("release", 1000, "asserted")],
        ),
        (
            "Rund elf Monate nach den Protesten in Kuba sind 381 Menschen vor Gericht verurteilt worden.",
            [("sentence", 381, "asserted")],
        ),
        (
            "Ivan Belov wurde Ende Mai 2020 während der Proteste in Minsk festgenommen und 2021 verurteilt.",
            [("detention", None, "asserted"), ("sentence", None, "asserted")],
        ),
        (
            "Ivan Belov wurde wegen „Teilnahme an Protesten“ (Strafgesetz, Art. 293) zu drei Jahren verurteilt.",
            [("sentence", None, "asserted")],
        ),
        (
            (
                "Die EU rief die Behörden in Havanna auf, alle politischen Gefangenen und jene, die nur wegen der "
                "Ausübung ihres Rechts auf friedliche Versammlung und freie Rede seit vielen Monaten in Haft "
                "sind, unverzüglich freizulassen."
            ),
            [("demand", None, "asserted")],
        ),
        (
            "Tausende haben sich in Moskau zum Protest gegen Putin und für die Freilassung von Ivan Belov versammelt.",
            [("demand", None, "asserted")],
        ),
        (
            "Das Ziel müsse die Freilassung aller politischen Gefangenen in Belarus sein, sagte der Minister.",
            [("demand", None, "asserted")],
        ),
        (
            (
                "Im Januar hatte das Europaparlament die Verfolgung der Opposition in Aserbaidschan verurteilt und "
                "die Freilassung aller politischen Häftlinge gefordert."
            ),
            [("demand", None, "asserted")],
        ),
        (
            "Das Außenministerium teilte mit, dass es in Belarus mehr als 340 politische Gefangene gibt.",
            [("held", 340, "asserted")],
        ),
        (
            "Nach Schätzungen leben in Aserbaidschan derzeit fast 300 Menschen als politische Gefangene.",
            [("held", 300, "asserted")],
        ),
        (
            "Darüber hinaus wurden in Minsk 60 Demonstranten festgenommen.",
            [("detention", 60, "asserted")],
        ),
        (
            "Auf der Sanktionsliste der EU stehen elf Unternehmen aus Belarus.",
            [("sanction_imposed", 11, "asserted")],
        ),
        (
            "Die EU hat Sanktionen gegen Belarus beschlossen. Insgesamt sind 17 Personen und zehn Firmen betroffen.",
            [("sanction_imposed", 17, "asserted"), ("sanction_imposed", 10, "asserted")],
        ),
        (
            "Die EU hat die geplanten Sanktionen gegen Schleuser in Belarus beschlossen.",
            [("sanction_imposed", None, "asserted")],
        ),
        (
            "Die neuen EU-Sanktionen gegen Minsk sollen am Donnerstag in Kraft treten.",
            [("sanction_imposed", None, "planned")],
        ),
        (
            "Washington erneuert die Sanktionen gegen neun belarussische Staatsunternehmen.",
            [("sanction_imposed", 9, "asserted")],
        ),
        (
            "Belta zitierte ihn mit den Worten, die USA würden einige Sanktionen gegen Belarus aufheben.",
            [("sanction_lifted", None, "planned")],
        ),
        (
            (
                "Seit Mai wurden 280 Menschen als politische Gefangene in Belarus anerkannt. Im Oktober hat die "
                "Menschenrechtsgemeinschaft des Landes weitere 30 Personen in die Liste aufgenommen."
            ),
            [("detention", 280, "asserted"), ("detention", 30, "asserted")],
        ),
        (
            "Weltweit sitzen 389 Journalisten in Haft, 57 gelten als entführt.",
            [("held", 389, "asserted")],
        ),
    ],
)
@pytest.mark.slow
def test_frames_of_agencies(text, expected):
    assert [(c.kind, c.count, c.modality) for c in read(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Erdogan ließ nach dem Putschversuch mehr als 100.000 Beamte entlassen.",
        "In der Türkei wurden 4000 Richter per Dekret entlassen.",
        "In China wurde zehn Aktivisten vorgeworfen, die Grenze illegal überquert zu haben.",
        "Am 11. Juli hatten Tausende Kubaner in Havanna für Freiheit demonstriert. Die Opposition blieb stark.",
        "Denunziert hatte ihn vor seiner Verhaftung Olga Zueva, eine Helferin des Regimes in Minsk.",
        "Die Haftstrafe für 98 Verurteilte in Aserbaidschan wurde um die Hälfte verkürzt.",
        "Die Aktivistin Olga Zueva fürchtet in Minsk ihre Verhaftung.",
        "Die mit Sanktionen belegte Firma aus Belarus wehrt sich vor Gericht.",
        (
            "Die Verbreitung falscher Informationen kann in Russland mit bis zu 15 Jahren Haft bestraft werden, "
            "sagte Ivan Belov."
        ),
    ],
)
def test_frames_of_agencies_that_tell_none(text):
    assert read(text) == ()


def test_a_visit_to_parents_is_no_talks():
    told = [
        "Die Aktivistin Olga Zueva war 2016 nach einem Besuch bei ihren Eltern in Teheran verhaftet worden.",
        "Der Journalist Ivan Belov wurde 2019 bei einem Besuch in der iranischen Hauptstadt festgenommen.",
    ]
    assert [(c.kind, c.targets) for text in told for c in read(text)] == [
        ("detention", ("Olga Zueva",)),
        ("detention", ("Ivan Belov",)),
    ]


def test_a_day_without_a_year():
    (told,) = read("Präsident Alijew unterzeichnete am 22.06. in Baku die Begnadigung von 64 politischen Häftlingen.")
    assert (told.date_start, told.date_end) == (date(2025, 6, 22), date(2025, 6, 22))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Berlin fordert die Freilassung von Ivan Belov, der im März in Minsk festgenommen und verurteilt wurde.",
            [("demand", "asserted"), ("detention", "asserted"), ("sentence", "asserted")],
        ),
        (
            "Er forderte die Staatsanwaltschaft in Minsk auf, Ivan Belov festzunehmen.",
            [("detention", "hypothetical")],
        ),
        (
            "Ivan Belov wurde in Minsk verhaftet. Die Aktion dauere an, weitere Festnahmen seien möglich.",
            [("detention", "asserted")],
        ),
        (
            "Die Berufung von sechs verurteilten Aktivisten in Minsk wurde abgelehnt.",
            [("sentence", "asserted")],
        ),
        (
            "Ivan Belov sitzt in Minsk in Haft. Er wird erst freigelassen, wenn er gesteht.",
            [("held", "asserted"), ("release", "hypothetical")],
        ),
        (
            "Kuba hat die Absicht bekundet, 553 Gefangene freizulassen.",
            [("release", "planned")],
        ),
        (
            "Ivan Belov kam in Moskau während seiner Haft unter bisher nicht geklärten Umständen ums Leben.",
            [("death_in_custody", "asserted")],
        ),
        (
            "Foro Penal habe in Venezuela 53 Freilassungen verifizieren können.",
            [("release", "asserted")],
        ),
        (
            "In Belarus fallen 88 Personen unter die Sanktionen.",
            [("sanction_imposed", "asserted")],
        ),
        (
            "In Belarus soll es etwa 1400 politische Häftlinge geben.",
            [("held", "asserted")],
        ),
    ],
)
def test_what_is_asked_for_dismissed_or_not_cleared_up(text, expected):
    assert [(c.kind.value, c.modality.value) for c in read(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Verurteilt wurde der Historiker Ruko Zarin in Minsk wegen angeblicher Spionage.",
        "Die Festnahme von Ruko Zarin in Minsk sorgte für Empörung.",
        "Die Haftstrafe von Ruko Zarin in Minsk wurde um drei Jahre verlängert.",
        "Die Nachricht von Ruko Zarin, der in Minsk verhaftet worden war, kam spät.",
    ],
)
def test_what_is_told_of_somebody_begins_no_name(text):
    (told,) = read(text)
    assert told.targets == ("Ruko Zarin",)


@pytest.mark.parametrize(
    "text",
    [
        "Die Aktivistin Olga Zueva wurde in Minsk vom KGB auf die Terrorliste gesetzt.",
        "Die OSZE hat den Umgang mit Ivan Belov in Minsk entschieden verurteilt.",
        "Das Bezirksgericht in Baku verlängerte die Haftzeit von Ivan Belov um drei Monate.",
        "Ivan Belov erfuhr in Minsk von der Aufhebung der gegen ihn verhängten Todesstrafe.",
    ],
)
def test_lists_of_terrorists_words_of_blame_and_terms_of_custody(text):
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Unter dem Druck der USA hat Caracas 37 politische Gefangene auf freien Fuß gesetzt.",
            [("release", 37, "asserted")],
        ),
        (
            "Der König hat die restliche Haftstrafe von elf Inhaftierten aufgehoben.",
            [("release", 11, "asserted")],
        ),
        (
            "Kuba werde 41 verurteilten Personen die Freiheit schenken, sagte der Minister.",
            [("release", 41, "planned")],
        ),
        (
            "Die Gesandte soll in Minsk die Freilassung von 26 Gefangenen aushandeln.",
            [("release", 26, "hypothetical")],
        ),
        (
            "Seit der Ankündigung der Begnadigung sind in Minsk neun politische Gefangene entlassen worden.",
            [("release", 9, "asserted")],
        ),
        (
            "Die Haftentlassung des Dichters Ivan Belov lehnte ein Gericht in Baku ab.",
            [("release", None, "denied")],
        ),
        (
            "Mit 640 politischen Gefangenen steht Belarus in Europa allein da.",
            [("held", 640, "asserted")],
        ),
        (
            "Angesichts von über 640 politischen Gefangenen in Belarus zeigte sich Bern besorgt.",
            [("held", 640, "asserted")],
        ),
        (
            "Zum Monatsende waren in Belarus 644 Personen als politische Gefangene anerkannt.",
            [("held", 644, "asserted")],
        ),
        (
            "Wien betonte die Notwendigkeit der Freilassung aller politischen Gefangenen in Belarus.",
            [("demand", None, "asserted")],
        ),
        (
            "Kanada schickte im Mai eine Delegation nach Minsk, um über Gefangene zu reden.",
            [("negotiation", None, "asserted")],
        ),
        (
            "Der Freilassung von 14 Gefangenen in Minsk waren lange Verhandlungen vorausgegangen.",
            [("release", 14, "asserted"), ("negotiation", None, "asserted")],
        ),
        (
            "Die Delegation verhandelte zwei Tage in Minsk über die politischen Gefangenen.",
            [("negotiation", None, "asserted")],
        ),
        (
            "Im Gegenzug würden die Sanktionen gegen Belaruskali gelockert.",
            [("sanction_lifted", None, "planned")],
        ),
        (
            "Eine Lockerung der EU-Sanktionen gegen Minsk sei erst möglich, wenn das Land sich ändere.",
            [("sanction_lifted", None, "hypothetical")],
        ),
        (
            "Die USA heben die Sanktionen auf, die sie 2021 gegen Belavia verhängt hatten.",
            [("sanction_lifted", None, "asserted"), ("sanction_imposed", None, "asserted")],
        ),
        (
            "Auf der EU-Liste stehen nun insgesamt 91 Personen und sieben Einrichtungen aus Belarus.",
            [("sanction_imposed", 91, "asserted"), ("sanction_imposed", 7, "asserted")],
        ),
        (
            "Wjasna zählte im Mai in Belarus 44 Strafurteile.",
            [("sentence", 44, "asserted")],
        ),
        (
            "Im Mai waren in Myanmar nur 13 politische Gefangene unter den Freigelassenen.",
            [("release", 13, "asserted")],
        ),
        (
            "Ein Gericht in Minsk verurteilte am Montag, den 13. Oktober, die Journalistin Olga Zueva.",
            [("sentence", None, "asserted")],
        ),
        (
            "Ivan Belov sei in Minsk in Haft an einer nicht behandelten Krankheit gestorben.",
            [("death_in_custody", None, "asserted")],
        ),
    ],
)
def test_how_agencies_tell(text, expected):
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "„Wir werben dafür, dass mehr Sanktionen gegen Minsk verhängt werden“, sagte Olga Zueva.",
        "Das Europaparlament sprach sich für Sanktionen gegen Richter in Minsk aus.",
        "Lukaschenko pocht auf eine Aufhebung der Sanktionen.",
        "Der Anwältin von Ivan Belov ist in Minsk die Lizenz entzogen worden.",
        "Bürger der EU dürfen keine Geschäfte mit sanktionierten Firmen aus Belarus machen.",
        "In Belarus werden täglich 17 Menschen festgenommen.",
        "Die Journalistin Olga Zueva saß damals in Homel im Straflager.",
        "Ivan Belov hatte auf einer Reise nach Havanna eine Demonstration gefilmt.",
    ],
)
def test_what_is_only_wanted_or_happens_to_others(text):
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Zum 30. September zählte Wjasna in Belarus 644 politische Gefangene.", date(2025, 9, 30)),
        ("Ivan Belov starb in der Nacht zum 9. Oktober in Minsk in Haft.", date(2025, 10, 9)),
        ("Der Oppositionelle Ivan Belov war am 23.8.2021 in Minsk verhaftet worden.", date(2021, 8, 23)),
    ],
)
def test_days_of_a_count_a_night_and_in_figures(text, day):
    (told,) = read(text)
    assert (told.date_start, told.date_end) == (day, day)


@pytest.mark.parametrize(
    "text",
    [
        "Die seit März 2021 inhaftierte Lehrerin Olga Zueva ist in Minsk schwer erkrankt.",
        "Seit ihrer Verhaftung im März 2021 hat Olga Zueva in Minsk keinen Anwalt gesehen.",
    ],
)
def test_since_when_somebody_is_held(text):
    (told,) = read(text)
    assert (told.kind.value, told.targets, told.date_start) == ("detention", ("Olga Zueva",), date(2021, 3, 1))


@pytest.mark.parametrize("opening", ["Bekannt", "Betroffen", "Vermittelt", "Vorausgegangen", "Landesweit"])
def test_words_that_open_a_sentence_are_no_names(opening):
    told = read(f"{opening} wurde der Fall in Minsk. Der politische Gefangene war im Mai verurteilt worden.")
    assert all(c.targets == () for c in told)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Meldungen, wonach Olga Zueva begnadigt worden sei, haben sich als unwahr erwiesen.",
            [("release", None, "denied")],
        ),
        ("Eine Begnadigung von Olga Zueva schloss der Präsident aus.", [("release", None, "denied")]),
        ("Kuba hat sich bereit erklärt, 40 Gefangene freizulassen.", [("release", 40, "planned")]),
        ("Lukaschenko ist gewillt, drei Polen gegen einen Spion herzugeben.", [("release", 3, "hypothetical")]),
        (
            "Der Gesandte ist zuversichtlich, dass bald alle politischen Gefangenen herauskommen.",
            [("release", None, "planned")],
        ),
        ("Der Erlass vom 3. Juli 2024 betraf 18 politische Gefangene.", [("release", 18, "asserted")]),
        ("Alle Häftlinge gehören sofort freigelassen, sagte Olga Zueva in Minsk.", [("demand", None, "asserted")]),
        (
            "Sollte Minsk die politischen Gefangenen nicht freilassen, wird die EU ihren Kurs verschärfen.",
            [("demand", None, "asserted")],
        ),
        ("Zwölf Teilnehmer des Umzugs bestrafte das Gericht mit Arrest.", [("sentence", 12, "asserted")]),
        ("Elf Kritiker hat ein Minsker Gericht ins Straflager geschickt.", [("sentence", 11, "asserted")]),
        ("Der Massenprozess endete für 40 Aktivisten mit Haftstrafen.", [("sentence", 40, "asserted")]),
        ("Neun politische Gefangene erlebten ihre Freilassung nicht mehr.", [("death_in_custody", 9, "asserted")]),
        ("Olga Zueva sitzt seit mehr als drei Jahren hinter Gittern.", [("held", None, "asserted")]),
        ("Lettland verweigerte 25 russischen Beamten das Visum.", [("sanction_imposed", 25, "asserted")]),
        ("Brüssel hat Minsk weitere Sanktionen angedroht.", [("sanction_imposed", None, "hypothetical")]),
        ("Die Sanktionen gegen Kali werden bald wegfallen.", [("sanction_lifted", None, "planned")]),
        (
            "Zu dem Treffen der Gesandten über die Gefangenen kam es in Minsk nicht.",
            [("negotiation", None, "denied")],
        ),
        (
            "Nächste Woche kehrt Coale nach Minsk zurück, um über die Gefangenen zu sprechen.",
            [("negotiation", None, "planned")],
        ),
    ],
)
def test_verbs_behind_and_before_their_nouns(text, expected):
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Olga Zueva lebt nicht mehr in Minsk.",
        "Die Stadt in Belarus nahm acht Vereine in ihr Register auf.",
        "In Minsk gehören 40 Hunde aus dem Tierheim befreit.",
        "Der Gesandte verbrachte in Minsk zwei Tage bei Freunden.",
    ],
)
def test_the_same_verbs_of_other_things(text):
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moskau hat acht seiner Agenten zurückbekommen.", [("release", 8, "asserted")]),
        ("Mit dem Gesandten reisten aus Minsk sechs politische Gefangene aus.", [("release", 6, "asserted")]),
        ("Lukaschenko hat solche Erlasse für 90 Häftlinge unterzeichnet.", [("release", 90, "asserted")]),
        (
            "Das Regime stellt die Freilassung weiterer politischer Gefangener in Aussicht.",
            [("release", None, "planned")],
        ),
        ("Uniformierte zerrten vier Priester aus dem Pfarrhaus.", [("detention", 4, "asserted")]),
        ("In den Händen des Regimes befinden sich noch drei Polen.", [("held", 3, "asserted")]),
        ("Auf die Malerin Olga Zueva warten sieben Jahre Straflager.", [("sentence", None, "asserted")]),
        ("Tot ist auch der inhaftierte Oppositionelle Ivan Belov.", [("death_in_custody", None, "asserted")]),
    ],
)
def test_who_came_out_and_who_is_in_whose_hands(text, expected):
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == expected
