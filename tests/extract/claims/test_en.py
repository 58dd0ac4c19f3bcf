"""Ways in which English tells each kind of claim, and texts that tell none; all sentences are invented."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2025, 10, 15)


def read(text, published=PUBLISHED):
    return read_claims(Article(id="a", text=text, lang="en", published=published))


RELEASE = [
    ("Minsk handed 23 prisoners over to Lithuania.", 23, "asserted"),
    ("Foro Penal verified the release of 110 political prisoners.", 110, "asserted"),
    ("Three Belarusian journalists regained their liberty on Monday.", 3, "asserted"),
    ("Two American pastors were freed by Turkey after talks.", 2, "asserted"),
    ("A plane with 17 freed dissidents touched down in Madrid on Friday.", 17, "asserted"),
    ("Opposition leader Ales Belov was released on Tuesday after serving his full sentence.", None, "asserted"),
    ("The government freed on bail five activists held since 2021.", 5, "asserted"),
    ("The junta granted amnesty to 200 political detainees.", 200, "asserted"),
    ("Eight opposition politicians were released from custody late on Tuesday.", 8, "asserted"),
    ("Six jailed Americans leave Venezuela with Trump envoy", 6, "asserted"),
    ("Seventeen were let out on Friday.", 17, "asserted"),
    ("110 detainees had been freed by Monday evening, the group Foro Penal confirmed.", 110, "asserted"),
    ("Thirteen detainees were transferred from Minsk to Vilnius, where they were met by relatives.", 13, "asserted"),
    ("Charges against 18 protesters were dropped and they were released.", 18, "asserted"),
    ("Algiers showed mercy to 17 dissidents.", 17, "asserted"),
    ("Seventeen dissidents can finally go home.", 17, "asserted"),
    ("Forty of those arrested were later let go.", 40, "asserted"),
    ("More than 300 people have been freed from Belarusian prisons since July 2024.", 300, "asserted"),
    ("Guards opened the cells of four dissidents on Friday.", 4, "asserted"),
    ("After 900 days in a cell the poet Anna Belova is home.", None, "asserted"),
    ("Two Japanese nationals jailed in Belarus were repatriated.", 2, "asserted"),
    ("The gates of the colony closed behind 17 dissidents for the last time.", 17, "asserted"),
    ("Belarus will free 12 prisoners next week.", 12, "planned"),
    ("Belarus plans to release 12 political prisoners.", 12, "planned"),
    ("Belarus could free 12 political prisoners, the envoy said.", 12, "hypothetical"),
    ("The release of 12 political prisoners is expected in the coming days.", 12, "planned"),
    ("Tehran has refused to release the journalist Maria Belova.", None, "denied"),
    ("Belarus has not released Ales Bialiatski.", None, "denied"),
    ("Another 17 are due out on Monday.", 17, "planned"),
    ("Lukashenko promised to let 17 more dissidents go by Christmas.", 17, "planned"),
    ("If the deal holds, 17 more dissidents may be freed.", 17, "hypothetical"),
    ("The poet Anna Belova was not among those freed.", None, "denied"),
    ("Lukashenko refused to pardon the poet Anna Belova.", None, "denied"),
    ("Tehran returned the teacher Ivan Belov to his family on Monday after two years in prison.", None, "asserted"),
    ("Baku has opened the prison gates for the poet Olga Zueva.", None, "asserted"),
    ("For Olga Zueva, a Minsk journalist, six years in a penal colony ended on Friday.", None, "asserted"),
    ("Twelve Belarusian dissidents stepped onto Lithuanian soil on Saturday.", 12, "asserted"),
    ("The last three Poles in Belarusian prisons came home on Thursday.", 3, "asserted"),
    ("The regime has set eight jailed priests on a plane to Rome.", 8, "asserted"),
    ("For the reporters in Russian jails Berlin was to hand over Anton Zuev.", None, "planned"),
    ("The government said it had cleared 40 political detainees for release.", 40, "planned"),
    ("All 40 prisoners whose release Cuba had agreed to are out.", 40, "asserted"),
    ("Not a single one of the nine jailed journalists has been freed.", None, "denied"),
    ("Managua exiled 14 political prisoners.", 14, "asserted"),
    ("Fourteen political prisoners returned to their families.", 14, "asserted"),
    ("Hanoi has ended the imprisonment of seven dissidents.", 7, "asserted"),
    ("Minsk restored freedom to 14 political prisoners.", 14, "asserted"),
    ("Minsk is thinking of pardoning 14 political prisoners.", 14, "hypothetical"),
    ("Minsk balked at freeing the political prisoner Ivan Belov.", None, "denied"),
    ("The jailed lawyer Olga Zueva was furloughed from Evin prison on Monday.", None, "asserted"),
    ("Lukashenko sent 12 political prisoners across the Lithuanian border.", 12, "asserted"),
]


@pytest.mark.parametrize(("text", "count", "modality"), RELEASE)
def test_release(text, count, modality):
    """One claim of the kind, with its number, and whether it happened."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == [("release", count, modality)]


DETENTION = [
    ("Security forces detain 21 protesters in Baku", 21, "asserted"),
    ("Security officers broke up a rally in Baku and took 14 people away.", 14, "asserted"),
    ("Fourteen people are reported to have been arrested.", 14, "asserted"),
    ("Maria Belova, a reporter, was arrested at her home on Tuesday.", None, "asserted"),
    ("Police nabbed 21 protesters in Moscow.", 21, "asserted"),
    ("A further 14 activists were remanded for two months.", 14, "asserted"),
    ("The crackdown has put 21 critics behind bars.", 21, "asserted"),
    ("Tunisian opposition leader Rached Ghanim arrested", None, "asserted"),
    ("Police carted off 31 worshippers.", 31, "asserted"),
    ("The crackdown netted 31 students.", 31, "asserted"),
    ("The police chief admitted to 31 detentions.", 31, "asserted"),
    ("31 people found themselves behind bars after the vigil.", 31, "asserted"),
    ("31 had been hauled before a judge and remanded by Monday.", 31, "asserted"),
    ("Masked men seized the journalist Maria Belova in Minsk on Monday.", None, "asserted"),
    ("There were 21 arrests at the demonstration in Minsk.", 21, "asserted"),
    ("Fourteen lawyers have been taken in for questioning.", 14, "asserted"),
    ("The poet Anna Belova vanished into custody on 3 May.", None, "asserted"),
    ("Authorities arrested blogger Mehman Aliyev at Baku airport.", None, "asserted"),
    ("The poet Anna Belova was picked up at the airport.", None, "asserted"),
    ("Fourteen reporters have been summoned and then detained.", 14, "asserted"),
    ("Officers hauled away 21 demonstrators.", 21, "asserted"),
    ("A court ordered 21 protesters held in pre-trial detention.", 21, "asserted"),
    ("The police denied that the journalist Maria Belova had been arrested.", None, "denied"),
    ("Riot police took away some 60 Labour Day demonstrators in Minsk.", 60, "asserted"),
    ("Armed men stormed the newsroom in Caracas and took along four journalists.", 4, "asserted"),
    ("Security men pulled the activist Olga Zueva off a train near Brest.", None, "asserted"),
    ("Thirty people were held at a memorial for the dead opposition leader in Moscow.", 30, "asserted"),
    ("Police in Minsk arrested and charged 40 protesters.", 40, "asserted"),
    ("Police rounded 90 students up at the opposition rally in Istanbul.", 90, "asserted"),
    ("Riot police dragged eight protesters to vans in Tbilisi.", 8, "asserted"),
    ("Agents hustled the blogger Ivan Belov away from a court in Baku.", None, "asserted"),
    ("Officers marched the activist Olga Zueva to a police car in Minsk.", None, "asserted"),
    ("The activist Ivan Belov was called in by the KGB and did not return.", None, "asserted"),
    ("Security forces hunted down 13 opponents of Lukashenko.", 13, "asserted"),
    ("Police broke up the protest and bussed 50 demonstrators to police stations.", 50, "asserted"),
]


@pytest.mark.parametrize(("text", "count", "modality"), DETENTION)
def test_detention(text, count, modality):
    """One claim of the kind, with its number, and whether it happened."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == [("detention", count, modality)]


HELD = [
    ("Belarus is holding 28 journalists.", 28, "asserted"),
    ("About 1,500 Belarusians are behind bars for political reasons.", 1500, "asserted"),
    ("28 journalists are in prison in Belarus, according to CPJ.", 28, "asserted"),
    ("According to Viasna, Belarus holds 1,200 political prisoners.", 1200, "asserted"),
    ("41 members of the clergy are in detention in Eritrea.", 41, "asserted"),
    ("With 28 journalists in jail, Belarus is among the worst jailers.", 28, "asserted"),
    ("Belarus still has 1,200 political prisoners.", 1200, "asserted"),
    ("28 journalists are serving sentences in Belarus.", 28, "asserted"),
    ("Some 820 others are still waiting for such a call in Belarusian camps.", 820, "asserted"),
    ("820 souls are locked up for dissent.", 820, "asserted"),
    ("There are around 1,500 people in prison in Belarus for their political views.", 1500, "asserted"),
    ("An estimated 1,200 political prisoners languish in Belarusian jails.", 1200, "asserted"),
    ("Belarus's political prisoners now number 1,500.", 1500, "asserted"),
    ("The tally of political prisoners in Belarus has reached 1,500.", 1500, "asserted"),
    ("Left in the cells are 820 political prisoners.", 820, "asserted"),
    ("820 dissidents sit in Cuban prisons.", 820, "asserted"),
    ("Viasna still has 820 names on its list of political prisoners.", 820, "asserted"),
    ("The regime is holding about 1,500 political prisoners.", 1500, "asserted"),
    ("The country's jails are home to 1,200 political prisoners.", 1200, "asserted"),
    ("At least 28 journalists remain behind bars in Belarus, the association said.", 28, "asserted"),
    ("No fewer than 820 people are doing time for their opinions in Belarus.", 820, "asserted"),
    ("Belarus keeps 28 journalists in prison.", 28, "asserted"),
    ("The foreign ministry denied that there were political prisoners in the country.", None, "denied"),
    ("With 33 journalists in its cells, Belarus jails more of them than Cuba.", 33, "asserted"),
    ("In Belarus 1,100 people are recognised as political prisoners.", 1100, "asserted"),
    ("That leaves about 900 in the prisons of Belarus, Viasna says.", 900, "asserted"),
    ("Freedom remains out of reach for 900 political prisoners in Belarus.", 900, "asserted"),
]


@pytest.mark.parametrize(("text", "count", "modality"), HELD)
def test_held(text, count, modality):
    """One claim of the kind, with its number, and whether it happened."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == [("held", count, modality)]


SENTENCE = [
    ("A court in Minsk found the poet Anna Belova guilty of treason.", None, "asserted"),
    ("A Minsk court handed down prison terms to 12 activists.", 12, "asserted"),
    ("Twelve opposition figures have been convicted of conspiracy in Tunis.", 12, "asserted"),
    ("The poet Anna Belova went down for six years.", None, "asserted"),
    ("Saudi court sentences nine women over tweets", 9, "asserted"),
    ("Six years each was the verdict for five poets.", 5, "asserted"),
    ("Journalist Maria Belova got eight years in prison.", None, "asserted"),
    ("Vladimir Kara-Murza jailed for 25 years over war criticism", None, "asserted"),
    ("Opposition leader Kem Sokha has been sentenced to 27 years of house arrest.", None, "asserted"),
    ("A court locked up five poets for six years.", 5, "asserted"),
    ("Courts have sentenced nine people to death in connection with the protests.", 9, "asserted"),
    ("Maria Belova is serving an 11-year sentence handed down in 2021.", None, "asserted"),
    ("Moscow court sentences 12 Ukrainians to between 13 and 23 years", 12, "asserted"),
    ("Twelve protesters got life in prison.", 12, "asserted"),
    ("A court in Baku jailed 12 activists for up to nine years.", 12, "asserted"),
    ("Nine defendants were given terms of four to seven years.", 9, "asserted"),
    ("The judge gave five poets six years apiece.", 5, "asserted"),
    ("The court convicted all nine defendants of terrorism.", 9, "asserted"),
    ("A Minsk judge gave the poet Anna Belova six years.", None, "asserted"),
    ("A court imposed sentences of up to 20 years on 12 protesters.", 12, "asserted"),
    ("Maria Belova was convicted of spreading false information.", None, "asserted"),
    ("Twelve protesters have been sent to penal colonies for terms of up to seven years.", 12, "asserted"),
    ("Eight years in a colony: that is what a Minsk court gave the editor Olga Zueva.", None, "asserted"),
    ("On Sunday judges in Minsk put 50 of the protesters in jail for up to 15 days.", 50, "asserted"),
    ("The activist Ivan Belov was given 15 days in Minsk for holding an anti-war placard.", None, "asserted"),
    ("The appeals court in Minsk added two years to the sentence of the activist Ivan Belov.", None, "asserted"),
    ("The opposition politician Ivan Belov saw his term lengthened by nine years.", None, "asserted"),
    ("A further three years were added to the term of the jailed activist Olga Zueva.", None, "asserted"),
    ("A bench of three judges gave the opposition activist Ivan Belov life in prison.", None, "asserted"),
    ("A court in Minsk doubled the terms of five activists.", 5, "asserted"),
    ("Five activists in Minsk had their sentences upheld.", 5, "asserted"),
    ("A court in Minsk slapped prison terms on five activists.", 5, "asserted"),
    ("On appeal judges in Minsk left the nine-year term of the activist Ivan Belov untouched.", None, "asserted"),
    ("A judge in Riyadh put the dissident Ivan Belov on death row.", None, "asserted"),
]


@pytest.mark.parametrize(("text", "count", "modality"), SENTENCE)
def test_sentence(text, count, modality):
    """One claim of the kind, with its number, and whether it happened."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == [("sentence", count, modality)]


DEATH_IN_CUSTODY = [
    ("The poet Anna Belova was found hanged in her cell in May.", None, "asserted"),
    ("Three detainees died under torture in Myanmar.", 3, "asserted"),
    ("The body of the poet Anna Belova, who died in jail, was returned to her family.", None, "asserted"),
    ("The poet Anna Belova died in a prison hospital in May.", None, "asserted"),
    ("Viasna has recorded eight deaths in custody since 2020.", 8, "asserted"),
    ("Six political prisoners have perished in Belarusian camps.", 6, "asserted"),
    ("Ales Pushkin, a jailed artist, died of a perforated ulcer in prison.", None, "asserted"),
    ("Opposition leader Alexei Navalny died in an Arctic prison colony on 16 February 2024.", None, "asserted"),
    ("Chinese dissident Liu Xiaobo has died in custody aged 61.", None, "asserted"),
    ("The poet Anna Belova did not survive her time in prison.", None, "asserted"),
    ("The jailed blogger Mikalai Klimovich was found dead in his cell.", None, "asserted"),
    ("Ales Pushkin's death in prison was confirmed on Tuesday.", None, "asserted"),
    ("Fourteen detainees have died in Nicaraguan and Venezuelan jails since 2018.", 14, "asserted"),
    ("Three Uyghur scholars have died in detention.", 3, "asserted"),
    ("Former mayor Alfredo Diaz died in his cell at El Helicoide on Saturday.", None, "asserted"),
    ("Eight political prisoners have died behind bars since 2020.", 8, "asserted"),
    ("The death in prison of Ales Pushkin was confirmed by his wife.", None, "asserted"),
    ("The political prisoner Ales Pushkin has died in custody.", None, "asserted"),
    ("Anna Belova, a poet, died behind bars in May.", None, "asserted"),
    ("Vitold Ashurak died in a penal colony in Shklow in May 2021.", None, "asserted"),
    ("Uzbek activist Nurullo Otahonov died in a prison hospital on Friday.", None, "asserted"),
    ("Six inmates of conscience died in custody last year.", 6, "asserted"),
    ("A swap had been within reach when the dissident Ivan Belov died in a prison camp.", None, "asserted"),
    ("The political prisoner Ivan Belov had been dead for two days when his family was told.", None, "asserted"),
    ("Reports that the jailed politician Ivan Belov had died in prison were denied.", None, "denied"),
    ("The dissident Ivan Belov was killed in a Minsk prison.", None, "asserted"),
    ("Ivan Belov is the eighth political prisoner not to leave a Minsk jail alive.", None, "asserted"),
]


@pytest.mark.parametrize(("text", "count", "modality"), DEATH_IN_CUSTODY)
def test_death_in_custody(text, count, modality):
    """One claim of the kind, with its number, and whether it happened."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == [("death_in_custody", count, modality)]


SANCTION_IMPOSED = [
    ("The Treasury Department sanctioned 16 individuals on Friday.", 16, "asserted"),
    ("The EU closed its airspace to Belavia in June 2021.", None, "asserted"),
    ("Canada extended its sanctions to Belarusian banks.", None, "asserted"),
    ("The European Union added 16 judges to its sanctions list on Monday.", 16, "asserted"),
    ("Washington reimposed an oil embargo on Venezuela.", None, "asserted"),
    ("The EU shut its skies to Belavia in June 2021.", None, "asserted"),
    ("Twenty-four generals have been barred from Britain.", 24, "asserted"),
    ("Sixteen judges were placed on the EU sanctions list.", 16, "asserted"),
    ("The State Department imposed visa bans on ten Nicaraguan mayors.", 10, "asserted"),
    ("The United States sanctions 16 Belarusian officials", 16, "asserted"),
    ("The penalties announced by London fall on 24 judges.", 24, "asserted"),
    ("Washington imposed visa restrictions on 16 Georgian officials.", 16, "asserted"),
    ("Australia joined its allies in sanctioning ten Iranian officials.", 10, "asserted"),
    ("London froze the assets of 16 officials.", 16, "asserted"),
    ("The EU extended its sanctions list to 24 more officials.", 24, "asserted"),
    ("The list of those sanctioned grew by 24 names.", 24, "asserted"),
    ("Canada slapped sanctions on 16 people.", 16, "asserted"),
    ("Washington froze 24 officials out of the financial system.", 24, "asserted"),
    ("The US has reimposed sanctions on Belarusian oil companies.", None, "asserted"),
    ("Sanctions fell on the potash giant Belaruskali in 2021.", None, "asserted"),
    ("Sixteen judges were hit with asset freezes and travel bans by the UK.", 16, "asserted"),
    ("The Treasury put 24 names on its blacklist.", 24, "asserted"),
    ("The EU plans to impose sanctions on Georgian officials.", None, "planned"),
    ("The EU could impose sanctions on Georgian officials.", None, "hypothetical"),
    ("The Council agreed to impose restrictive measures on 20 Belarusian individuals.", 20, "asserted"),
    ("New US penalties take aim at the potash exporter Belaruskali.", None, "asserted"),
    ("Belarusian carriers have been shut out of European skies since June 2021.", None, "asserted"),
    ("Seven Belarusian judges were penalised by Brussels.", 7, "asserted"),
    ("Washington restricted the visas of 90 Nicaraguan officials.", 90, "asserted"),
    ("Latvia has put 21 Belarusian judges on its list of unwelcome persons.", 21, "asserted"),
    ("London announced that it was freezing the assets of three Georgian officials.", 3, "asserted"),
    ("The governor, whom the Treasury designated on Wednesday, runs a prison in Iran.", None, "asserted"),
    ("Budapest blocked new sanctions on Georgia over the arrested protesters.", None, "denied"),
    ("Brussels threatened Minsk with further sanctions.", None, "hypothetical"),
    ("The EU denied entry to 14 Belarusian officials.", 14, "asserted"),
    ("The EU embargoed Belarusian potash over the arrests.", None, "asserted"),
    ("Kyiv signed sanctions against nine Georgian judges.", 9, "asserted"),
    ("Nine Georgian judges ended up on the EU sanctions list.", 9, "asserted"),
    ("The US imposed full blocking sanctions on the Belarusian Olympic Committee.", None, "asserted"),
    ("Since the summer no Belarusian plane may overfly the EU under the sanctions.", None, "asserted"),
    ("Washington kicked two Belarusian banks out of SWIFT.", 2, "asserted"),
    ("The EU cut four Russian banks off from dollar transactions.", 4, "asserted"),
    ("Washington turned the screw on Belneftekhim with fresh sanctions.", None, "asserted"),
]


@pytest.mark.parametrize(("text", "count", "modality"), SANCTION_IMPOSED)
def test_sanction_imposed(text, count, modality):
    """One claim of the kind, with its number, and whether it happened."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == [("sanction_imposed", count, modality)]


SANCTION_LIFTED = [
    ("The United States lifted sanctions on the airline Belavia.", None, "asserted"),
    ("The EU delisted 170 people.", 170, "asserted"),
    ("US lifts sanctions on Belavia", None, "asserted"),
    ("The US allowed Belavia to buy spare parts again.", None, "asserted"),
    ("The US Treasury licensed transactions with Belaruskali.", None, "asserted"),
    ("Brussels scratched nine names from its sanctions list.", 9, "asserted"),
    ("Washington took Belavia off the hook: its sanctions are gone.", None, "asserted"),
    ("The EU suspended sanctions on 170 people.", 170, "asserted"),
    ("The Treasury removed Belavia from its blacklist.", None, "asserted"),
    ("The embargo on potash has been lifted.", None, "asserted"),
    ("Washington granted Belavia sanctions relief.", None, "asserted"),
    ("Washington drops sanctions on Belarusian airline", None, "asserted"),
    ("Trump lifts sanctions on Syria", None, "asserted"),
    ("The EU let its sanctions on the bank lapse.", None, "asserted"),
    ("Nine judges were taken off the EU sanctions list.", 9, "asserted"),
    ("Belavia is off the American blacklist.", None, "asserted"),
    ("The EU took 170 people off its sanctions list.", 170, "asserted"),
    ("Washington has eased sanctions on Belarusian potash.", None, "asserted"),
    ("Washington has waived sanctions on Grodno Azot.", None, "asserted"),
    ("OFAC issued a general licence authorising transactions with Belavia.", None, "asserted"),
    ("The waiver allows Belavia to buy parts.", None, "asserted"),
    ("OFAC removed the potash producer from its SDN list.", None, "asserted"),
    ("The US will lift sanctions on potash.", None, "planned"),
    ("The US may lift sanctions on potash.", None, "hypothetical"),
    ("The EU refused to lift sanctions on Belarus.", None, "denied"),
    ("Trump has done away with the embargo on Belarusian potash.", None, "asserted"),
    ("The EU let three Belarusian businessmen off its blacklist.", 3, "asserted"),
    ("The restrictions on Belarusian potash fall away.", None, "asserted"),
    ("Washington's ban on Belavia has gone.", None, "asserted"),
    ("Not one sanction on Minsk has been lifted by Brussels.", None, "denied"),
    ("The US called off its sanctions on Belavia.", None, "asserted"),
    ("The US let lapse its sanctions on Belavia.", None, "asserted"),
    ("Two Belarusian banks regained access to the European market in May.", 2, "asserted"),
    ("The EU cleared three Belarusian businessmen of sanctions.", 3, "asserted"),
    ("Penalties on Belavia are no longer in force, Washington said.", None, "asserted"),
    ("Trump tore up sanctions on Belavia.", None, "asserted"),
    ("The US gave two Belarusian banks a pass from sanctions.", 2, "asserted"),
    ("Sanctions on Belavia have been consigned to history.", None, "asserted"),
    ("Washington walked back sanctions on two potash firms.", 2, "asserted"),
    ("Belinvestbank no longer figures on the US sanctions list.", None, "asserted"),
]


@pytest.mark.parametrize(("text", "count", "modality"), SANCTION_LIFTED)
def test_sanction_lifted(text, count, modality):
    """One claim of the kind, with its number, and whether it happened."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == [("sanction_lifted", count, modality)]


NEGOTIATION = [
    ("A US envoy met Maduro in Caracas to discuss detained Americans.", None, "asserted"),
    ("Coale spent five hours with Lukashenko on Friday talking about prisoners.", None, "asserted"),
    ("A US delegation visited Minsk on Tuesday to discuss sanctions and prisoners.", None, "asserted"),
    ("US and Belarusian officials have been negotiating the release of prisoners.", None, "asserted"),
    ("John Coale held talks with Lukashenko in Minsk about political prisoners.", None, "asserted"),
    ("Trump spoke with Lukashenko by phone on Friday about the prisoners.", None, "asserted"),
    ("The prisoners were the subject of a call between Blinken and his Chinese counterpart.", None, "asserted"),
    ("Richard Grenell flew to Caracas to meet Maduro about detained Americans.", None, "asserted"),
    ("The Vatican mediated between Havana and Washington over the prisoners.", None, "asserted"),
    ("A US delegation travelled to Minsk for talks on political prisoners.", None, "asserted"),
    ("Delegations from Washington and Caracas sat down in Doha to bargain over prisoners.", None, "asserted"),
    ("On Friday John Coale was back in Minsk to see Lukashenko about the prisoners.", None, "asserted"),
    ("Swiss diplomats have been brokering talks between Washington and Tehran on prisoners.", None, "asserted"),
    ("Qatar has brokered talks between Washington and Caracas on prisoners.", None, "asserted"),
    ("John Coale arrived in Minsk on Monday for talks about prisoners.", None, "asserted"),
    ("Keith Kellogg sat down with Lukashenko to talk about sanctions and prisoners.", None, "asserted"),
    ("US envoy John Coale met Lukashenko in Minsk on Friday to discuss prisoners.", None, "asserted"),
    ("The phone call between Trump and Lukashenko dealt with prisoners and sanctions.", None, "asserted"),
    ("Diplomats from Oman shuttled between Tehran and Brussels to negotiate the prisoners' release.", None, "asserted"),
    ("The envoy John Coale and Lukashenko haggled over prisoners for five hours.", None, "asserted"),
    ("Trump rang Lukashenko on Friday about the prisoners.", None, "asserted"),
    ("Lukashenko hosted US envoy John Coale for talks on sanctions.", None, "asserted"),
    ("John Coale will meet Lukashenko next week to discuss prisoners.", None, "planned"),
    ("Over the dissidents in Minsk the two sides negotiated in secret for months.", None, "asserted"),
    ("Cardinal Belov pleaded with Maduro for the prisoners.", None, "asserted"),
    ("The king has raised the cases of the jailed dissidents with the Turkish president.", None, "asserted"),
    ("Trump called Lukashenko on Friday about the political prisoners.", None, "asserted"),
    ("The prisoner deal was hammered out in Doha.", None, "asserted"),
    ("A call on Friday between the presidents of France and Belarus dealt with the prisoners.", None, "asserted"),
    ("The presidents of Russia and America may meet in October about the political prisoners.", None, "hypothetical"),
    ("Qatar has offered to mediate between Washington and Caracas over the jailed Americans.", None, "hypothetical"),
    ("The two foreign ministers plan to discuss the jailed activists in Ankara.", None, "planned"),
    ("The Polish foreign minister met his Belarusian counterpart about the jailed journalists.", None, "asserted"),
    ("The two presidents conferred for an hour about the jailed journalists.", None, "asserted"),
    ("After months of secrecy the two capitals struck a bargain over the jailed dissidents.", None, "asserted"),
]


@pytest.mark.parametrize(("text", "count", "modality"), NEGOTIATION)
def test_negotiation(text, count, modality):
    """One claim of the kind, with its number, and whether it happened."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == [("negotiation", count, modality)]


DEMAND = [
    ("The US State Department pressed Minsk to free political prisoners.", None, "asserted"),
    ("The resolution calls for Anna Belova's freedom.", None, "asserted"),
    ("Relatives are pleading for the release of political prisoners.", None, "asserted"),
    ("The EU urged Minsk to free all political prisoners.", None, "asserted"),
    ("Her lawyers petitioned for her release.", None, "asserted"),
    ("UN experts appealed to Tehran to release Maria Belova.", None, "asserted"),
    ("Warsaw's price for reopening the border is the release of Andrzej Nowak.", None, "asserted"),
    ("The opposition made the release of all political prisoners a condition for dialogue.", None, "asserted"),
    ("There can be no talks until every prisoner is freed, Brussels said.", None, "asserted"),
    ("The European Parliament pressed for the freeing of the political prisoners.", None, "asserted"),
    ('"We want all political prisoners freed," Tsikhanouskaya said.', None, "asserted"),
    ("Fifty senators urged Erdogan to free 15 journalists.", 15, "asserted"),
    ("London summoned the ambassador and demanded the students be released.", None, "asserted"),
    ("The UN human rights chief demanded that Tehran release the detained protesters.", None, "asserted"),
    ("The European Parliament passed a resolution demanding the release of Maria Belova.", None, "asserted"),
    ("Amnesty International calls for the immediate and unconditional release of Maria Belova.", None, "asserted"),
    ("The pope pleaded for mercy for the prisoners and asked that they be sent home.", None, "asserted"),
    ("Human Rights Watch said the authorities should drop the charges and release the activists.", None, "asserted"),
    ('"Release all political prisoners immediately," the EU\'s foreign policy chief said.', None, "asserted"),
    ("The foreign minister took Minsk to task and sought the prisoners' release.", None, "asserted"),
    ("The campaign to free Anna Belova gathered 200,000 signatures.", None, "asserted"),
    ("The UN called for Alaa Belov's immediate release.", None, "asserted"),
    ('"Open every cell in which a political prisoner sits," the lawyer said.', None, "asserted"),
    ("What the mothers ask of the president is to free the political prisoners.", None, "asserted"),
    ("The families want Caracas to empty its jails of political prisoners.", None, "asserted"),
    ("No sanctions will be lifted before the political prisoners walk free, the EU said.", None, "asserted"),
    ('"We want our sons back," the mothers of the political prisoners said.', None, "asserted"),
    ("Brussels insists that Minsk free 28 journalists.", 28, "asserted"),
    ("Amnesty recommended that Georgia release the journalist Olga Zueva.", None, "asserted"),
]


@pytest.mark.parametrize(("text", "count", "modality"), DEMAND)
def test_demand(text, count, modality):
    """One claim of the kind, with its number, and whether it happened."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == [("demand", count, modality)]


BESIDE_THE_POINT = [
    "The band released 12 songs on Friday.",
    "Police arrested three men after a burglary in Leeds.",
    "The company released two new phones on Tuesday.",
    "Conservationists released 40 turtles into the sea.",
    "Russia and Ukraine exchanged 200 prisoners of war on Sunday.",
    "The court sentenced a man to 12 years for murder.",
    "Political prisoners are beaten and denied medical care.",
    "Lukashenko won the election with 87 percent of the vote.",
    "The club signed three players and released two.",
    "Sanctions against Belarus remain in force.",
    "The opposition won 12 seats in parliament.",
    "Some 300 protesters marched through Tbilisi.",
    "The film about political prisoners was released on Friday in 200 cinemas.",
    "Political prisoners wrote 40 letters to their families.",
    "The ministry released a list of 40 extremist organisations.",
    "Inflation was freed from controls, the bank said.",
    "Thirty activists signed an open letter.",
    "Five activists won human rights prizes.",
    "Thousands of activists attended the funeral.",
    "Two police officers were injured at the demonstration.",
    (
        "Uzbekistan marked independence day with an amnesty for 3,821 inmates, most of them petty thieves and"
        " drunk drivers; some 400 walked out of the gates the same morning. Murderers were left out. The "
        "president has signed one such decree a year since 2017."
    ),
    (
        "In the women's colony at Gomel a shift lasts seven hours, and the norm is 120 uniforms. A former "
        "inmate recalls yellow tags, cold showers and two letters a month. Those who fall behind lose their "
        "parcels."
    ),
    (
        "Russia and Ukraine each returned 115 soldiers on Saturday, all of them conscripts captured in Kursk."
        " The Emirates had mediated. It was the 55th such exchange since 2022."
    ),
    (
        "Belarus's parliament passed a budget that counts on growth of 1.8 percent. Potash exports brought in"
        " 2.4 billion dollars last year; Russia lends another 500 million. Five of the eight state banks "
        "posted losses."
    ),
    (
        "The opposition did not win a single of the 110 seats. Observers from the OSCE criticised the count; "
        "two of them were denied entry to a polling station. Turnout was put at 77 percent."
    ),
    (
        "A hundred exiled Belarusian artists show their work in Vilnius until September. The painter Ales "
        "Marachkin, 83, gave the opening speech. Twelve of the pictures were made in Minsk before 2020."
    ),
    (
        "Dinamo Minsk freed striker Ivan Bakhar to join Qarabag and locked up the midfield with two Serbs. "
        "The verdict of the coach: a sentence of mediocrity. Bakhar got four goals in 12 games."
    ),
    (
        "Three men held over the killing of a taxi driver in Baku went on trial on Thursday. One faces life. "
        "A fourth was released for lack of evidence, the prosecutor's office said."
    ),
    (
        "Iran put to death at least 31 women last year, Iran Human Rights says. Most had been convicted of "
        "murder or drug offences. In all, 975 people went to the gallows."
    ),
    (
        "Some 45,000 people have left Hong Kong for Britain since the security law was passed. Two in five "
        "are graduates. Schools in Reading opened 12 extra classes."
    ),
    (
        "Turkey's parliament debated lifting the immunity of 138 deputies. The session ended in a brawl; "
        "three members were hurt. Prosecutors have 600 files waiting."
    ),
    (
        "Nicaragua's bishops warned that the November election is a farce. Seven would-be candidates cannot "
        "run. Polls gave the president 19 percent."
    ),
    (
        "Police in Tbilisi seized 2.3 tonnes of cocaine and arrested four Georgians and two Turks. The "
        "smugglers face up to 20 years. It was the largest haul in a decade."
    ),
    (
        "A museum to the victims of Stalin opened outside Minsk, where 30,000 people were shot between 1937 "
        "and 1941. A few hundred mourners came. Activists lit candles for the dead."
    ),
    "Twelve miners were freed after two days underground.",
    "The opposition party expelled three members over the budget vote.",
    "Tikhanovskaya wants 40 Belarusian officials put on the EU sanctions list.",
    "Caracas demands that the US lift sanctions on its oil.",
    "A date for the release of Ivan Belov, a political prisoner, has not been set.",
    "Iran gave the political prisoner Olga Zueva three weeks of medical leave from jail.",
    "The factory in Minsk opened its gates to 40 apprentices.",
    "The dissident poet took along four friends to the reading in Berlin.",
    "FIFA threatened the opposition's club with sanctions.",
    "The new law restricts entry for lorries at night; the opposition voted for it.",
    "With 28 journalists in its Minsk office, the news agency is the biggest in the country.",
    "Visas are refused to 14 per cent of applicants, the embassy in Minsk said.",
    "The party of the opposition politician Olga Zueva picked up 12 seats in the election.",
    "The exiled journalist Olga Zueva captured the mood of the protests in her book.",
    "Olga Zueva, a former political prisoner, seized the chance to study in Warsaw.",
    "The government lifted restrictions imposed during the pandemic, opposition media wrote.",
    "Activists carried candles to a police car in which nobody sat.",
    "The exiled activist Olga Zueva freed up time for her novel.",
    "Researchers tracked down 40 people mentioned in the opposition archive.",
]


@pytest.mark.parametrize("text", BESIDE_THE_POINT)
def test_beside_the_point(text):
    """Crime, sport, money, elections, prisoners of war, and what only looks like a claim yield nothing."""
    assert read(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minsk let out 20 prisoners on Monday. That brings the total to 227.",
            [("release", 20, "asserted"), ("release", 227, "asserted")],
        ),
        (
            "Minsk freed 31 prisoners. The poet Anna Belova was not among them.",
            [("release", 31, "asserted"), ("release", None, "denied")],
        ),
        ("By Monday 127 of the promised 553 prisoners had gone home.", [("release", 127, "asserted")]),
        (
            "The EU imposed sanctions on Monday. The list includes 28 officials.",
            [("sanction_imposed", 28, "asserted")],
        ),
    ],
)
def test_what_goes_on_from_the_sentence_before(text, expected):
    """A second sentence may tell a total, who was left out, or whom a measure is on."""
    assert [(c.kind.value, c.count, c.modality.value) for c in read(text)] == expected


# As agencies write: appositions, participles, tallies, parts, reported speech; the kinds by their first letters.
PRESS = [
    ("Sixteen captives, the writer Anna Belova and the priest Petr Lis among them, walked free in Minsk.", "rel 16"),
    ("Ten others convicted of extremism in Minsk were also pardoned.", "rel 10"),
    ("Minsk handed over five Ukrainians it had convicted of spying.", "rel 5"),
    ("Guards took 135 dissidents out of Nicaragua, putting them on a flight.", "rel 135"),
    ("Police in Minsk took 40 people in, bringing to 338 the number locked up since May.", "det 40, det 338"),
    ("Minsk let nine dissidents go, leaving about 1,200 behind bars.", "rel 9, hel 1200"),
    ("The union puts the number of reporters behind bars in Minsk at 28.", "hel 28"),
    ("The toll in Belarus: 6,500 detained, 800 convicted, nine dead in custody.", "det 6500, sen 800, dea 9"),
    ("Minsk promised to hand over 52 dissidents, whom it had jailed in May.", "rel 52 planned, det 52"),
    ("The eleven dissidents arrested in Minsk in May have never been seen again.", "det 11"),
    ("Belova refused to go when 52 dissidents were driven out of Belarus.", "rel 52"),
    ("Minsk did not say when 20 dissidents would be released.", ""),
    ("Anna Belova was not among the 41 dissidents let go in Minsk.", "rel - denied, rel 41"),
    ("Two lawyers were among five dissidents freed in Minsk.", "rel 5"),
    ("Lukashenko pardoned 22 inmates, 15 men and seven women.", "rel 22, rel 7"),
    ("Minsk police arrested 39 activists; 12 were women.", "det 39, det 12"),
    ("Minsk let go Anna Belova, the deputy mayor, and two priests.", "rel 2, rel -"),
    ("The release in May of Anna Belova, who had been jailed in Minsk, was a surprise.", "rel -, det -"),
    ("The founder of two independent Georgian news sites, Anna Belova, was jailed for two years.", "sen -"),
    ("Viktoryia, 34, was tried in Minsk and got seven years.", "sen -"),
    ("A court in Minsk left the two-year sentence of Anna Belova unchanged.", "sen -"),
    ("The appeal of the dissident Anna Belova was thrown out in Minsk.", "sen -"),
    ("Minsk courts handed down 61 verdicts on dissidents in May.", "sen 61"),
    ("The prize went to two jailed journalists from Minsk.", ""),
    ("The Minsk dissident Anna Belova did not live to see her release.", "dea -"),
    ("Canada has added 14 officials and two state channels to its Belarus list.", "san 14, san 2"),
    ("Sanctions on Minsk must not be lifted until every dissident is out.", "dem -"),
    ("Brussels ruled out easing sanctions on Belarus.", "san - denied"),
    ("Amnesty intends to call on Minsk to free the poet Anna Belova.", "dem - planned"),
    ("Lukashenko scoffed at talk of letting the dissidents go.", "rel - denied"),
    ("In Belarus thousands of others remain in makeshift camps for political reasons.", "hel -"),
    ("He claims to have ended the detention of 533 dissidents in Venezuela.", "rel 533"),
    ("For 40,000 marks a head Bonn ransomed 887 political prisoners in 1964.", "rel 887"),
    ("With two decrees Lukashenko pardoned 38 dissidents.", "rel 38"),
    ("The union can only confirm the release of 12 political prisoners.", "rel 12"),
    ("Minsk has thrown open the cells for 22 more dissidents.", "rel 22"),
    ("More Belarusian dissidents could come home by spring, the envoy said.", "rel - hypothetical"),
    ("Managua packed 22 opponents onto a plane to Miami.", "rel 22"),
    ("Minsk freed 20 dissidents on Monday; the last such group, in May, numbered 14.", "rel 20, rel 14"),
    ("Thousands of dissidents came out for a protest in Minsk.", ""),
    ("Riot police in Minsk bundled 20 demonstrators into minibuses.", "det 20"),
    ("The union put 18 names on its list of political prisoners; there are now 1,186 on it.", "det 18, hel 1186"),
    ("Nobody, Lukashenko told a reporter, is in prison for politics.", "hel - denied"),
    ("Four dissidents did not come back from the colonies alive.", "dea 4"),
    ("Starmer had raised the case of the jailed dissident with Putin by phone.", "neg -"),
    ("The envoy dined with Lukashenko over the jailed dissidents.", "neg -"),
    ("Amnesty wants the dissident Anna Belova out of prison.", "dem -"),
    ("Washington took Minsk's airline off its sanctions list; the carrier had been on it since 2023.", "san -, san -"),
    ("Warsaw put eleven Minsk judges on its blacklist and Vilnius did the same for nine.", "san 11, san 9"),
    ("Some 1,100 Lithuanian trucks are still being held in Belarus over the dissidents.", ""),
    ("The talks that the envoy Coale held in Minsk in May were about jailed dissidents.", "neg -"),
    ("A summit between Trump and Lukashenko on the prisoners might take place in spring.", "neg - hypothetical"),
    ("The envoy may soon travel to Minsk to discuss the prisoners.", "neg - hypothetical"),
    ("Cubans freed on Monday: nine dissidents jailed for their opinions are safe in Madrid.", "rel 9"),
    ("Ortega had 36 opponents driven to the border of Nicaragua.", "rel 36"),
    ("It was Minsk that sent 23 dissidents into freedom.", "rel 23"),
    ("Caracas opened the jails for 110 opponents on Saturday.", "rel 110"),
    ("One American and 13 Belarusian dissidents were handed over at the border.", "rel 1, rel 13"),
    ("Lukashenko would not let the dissidents go, he said.", "rel - denied"),
    ("Minsk said it would not hand over the journalist Anna Belova.", "rel - denied"),
    ("Minsk freed 31 dissidents; missing from the list was the poet Anna Belova.", "rel 31, rel - denied"),
    ("Minsk freed 52 prisoners, many of them political; on board were six Lithuanians.", "rel 52, rel 6"),
    ("March brought 33 new names onto the list of Belarusian political prisoners.", "det 33"),
    ("Viasna granted the status of political prisoner to another 33 people.", "det 33"),
    ("In October 44 others joined the list of political prisoners in Belarus.", "det 44"),
    ("Agents raided a flat in Brest and took twelve activists with them.", "det 12"),
    ("Since 2020 some 35,000 Belarusians have passed through jail cells for protesting.", "det 35000"),
    ("Four dissidents from Minsk disappeared into a KGB jail.", "det 4"),
    ("Venezuela has let 670 political prisoners go. That leaves 526 inside.", "rel 670, hel 526"),
    ("Viasna's list of political prisoners has shrunk to 1,325.", "hel 1325"),
    ("The list of political prisoners in Russia, which Memorial calls far from whole, stands at 770.", "hel 770"),
    ("More than 60 Georgians now count as political prisoners.", "hel 60"),
    ("At least 500 people were tried and sentenced on political charges in Belarus.", "sen 500"),
    ("Six dissidents from Minsk went to prison for between two and five years.", "sen 6"),
    ("Nine Minsk activists must spend two years in colonies for the protest.", "sen 9"),
    ("Eleven dissidents in Minsk risk up to 20 years.", "sen 11 hypothetical"),
    ("The heart of the dissident Ivan Belov stopped in a Minsk prison.", "dea -"),
    ("The dissident Ivan Belov never left his Minsk prison alive.", "dea -"),
    ("Nine dissidents have paid with their lives for their time in Belarusian prisons.", "dea 9"),
    ("The EU put Lukashenko and 33 other officials on its visa ban list.", "san 33, san -"),
    ("Brussels answered the arrests of dissidents in Minsk with a visa ban on 157 officials.", "san 157"),
    ("The EU sanctioned nine Minsk judges, and London made additions of its own.", "san 9, san -"),
    ("The EU has yet to impose sanctions on the rulers of Georgia.", "san - denied"),
    ("The EU has shelved its sanctions on nine Belarusian officials.", "san 9"),
    ("Washington put sanctions on the airline Belavia on hold.", "san -"),
    ("The deal brought a US licence without expiry date for Belaruskali.", "san -"),
    ("Sanctions on Belarus will not be lifted, Brussels says.", "san - denied"),
    ("London sanctioned eight Georgian officials; they could be eased if the journalists go free.", "san 8"),
    ("As long as the dissidents in Minsk are not released there can be no talks.", "dem -"),
    ("No easing of sanctions on Minsk without the release of the dissidents.", "dem -"),
    ("Sanctions stay until every dissident in Minsk is free.", "dem -"),
    ("Warsaw has been pressing for years for the journalist Anna Belova to be let go in Minsk.", "dem -"),
    ("The KGB jail in Vilnius drew 90,000 visitors last year.", ""),
    ("Three hundred guests wrote postcards to dissidents in Minsk.", ""),
    ("Traders say that sanctions relief for Belarus is priced in.", ""),
    ("Nineteen clergymen left Nicaragua for the Vatican after talks about the dissidents.", "rel 19"),
    ("Five dissidents were moved from the KGB prison to house arrest.", "rel 5"),
    ("There is good news from Minsk: 250 dissidents would be freed the same day.", "rel 250 planned"),
    ("Four Minsk wardens have been on Britain's sanctions list since May.", "san 4"),
    ("Washington is taking two Minsk banks off its list over the dissidents.", "san 2"),
    ("Belavia may trade again: London ended its sanctions. They were imposed in August 2023.", "san -, san -"),
    ("Trump rang up Lukashenko and spoke about prisoners.", "neg -"),
    ("European farm ministers met in Brussels; sanctions on potash were no topic.", ""),
    ("The cells of Minsk lost 31 political inmates overnight.", "rel 31"),
    ("Since Monday 42 political prisoners fewer sit in Belarusian jails.", "rel 42"),
    ("For 17 political prisoners in Minsk the prison gates opened on Monday.", "rel 17"),
    ("Minsk: 14 political prisoners out, an envoy says", "rel 14"),
    ("Minsk remitted the sentences of 16 people jailed over the protests.", "rel 16"),
    ("The dissident Ivan Belov hugged his children after five years in a Minsk prison.", "rel -"),
    ("Turkey's top court ordered the dissident Osman Belov to be released.", "rel -"),
    ("Some 1,400 political prisoners in Morocco had their terms wiped out by royal pardon.", "rel 1400"),
    ("Caracas emptied El Rodeo of 61 political prisoners before dawn.", "rel 61"),
    ("In February the envoy left Minsk with three prisoners.", "rel 3"),
    ("A total of 154 political prisoners were thrown out of Nicaragua.", "rel 154"),
    ("The poet Anna Belova was once more passed over in Minsk.", "rel - denied"),
    ("Reports of the release of the dissident Ivan Belov proved false.", "rel - denied"),
    ("The release of 200 more political prisoners is in the works.", "rel 200 planned"),
    ("A deal for the freedom of 400 political prisoners is within reach.", "rel 400 hypothetical"),
    ("Fifty names went onto Viasna's list of political prisoners in May.", "det 50"),
    ("The status of political prisoner was given to nine Minsk teachers.", "det 9"),
    ("In May there were 46 new political prisoners in Belarus.", "det 46"),
    ("The number of political prisoners in Belarus grew by 58 in May.", "det 58"),
    ("A wave of searches in Minsk left 21 activists in custody.", "det 21"),
    ("Agents took the dissident Ivan Belov from his residence in Managua.", "det -"),
    ("Caracas locked 25 protesters up after the vote.", "det 25"),
    ("Forty dissidents lost their freedom in Baku.", "det 40"),
    ("A further 21 Belarusians became political prisoners in May.", "det 21"),
    ("The year closed with 1,131 people on the list of political prisoners in Belarus.", "hel 1131"),
    ("That leaves 1,050 political prisoners in Belarusian jails.", "hel 1050"),
    ("In Chinese cells sit 43 Hong Kong dissidents.", "hel 43"),
    ("Baku does not have a single political prisoner, its ruler said.", "hel - denied"),
    ("Hong Kong's High Court sent 45 activists to prison in November.", "sen 45"),
    ("Fourteen dissidents heard their sentences in Minsk on Friday.", "sen 14"),
    ("The dissident Ivan Belov was sent to a colony near Minsk for three years.", "sen -"),
    ("Nine political prisoners are dead in Belarus.", "dea 9"),
    ("The dissident Ivan Belov did not survive his term in a Minsk colony.", "dea -"),
    ("Guards found the dissident Ivan Belov lifeless in his cell.", "dea -"),
    ("Nine more Minsk judges have been barred from Switzerland over the dissidents.", "san 9"),
    ("Ottawa moved over the dissidents: it listed ten people and six firms.", "san 10, san 6"),
    ("London's Magnitsky list gained two Minsk officials over the dissidents.", "san 2"),
    ("Belavia is again allowed to buy parts: Washington has lifted its sanctions.", "san -"),
    ("The United States no longer sanctions Belavia.", "san -"),
    ("Britain lifted its freeze on the assets of two Belarusian dissidents' jailers under sanctions.", "san -"),
    ("Qatar shuttled between Washington and Caracas over the prisoners.", "neg -"),
    ("John Coale and Lukashenko shook hands in Minsk over the prisoners.", "neg -"),
    ("Trump and Lukashenko are expected to speak about the prisoners.", "neg - planned"),
    ("Warsaw makes talks dependent on the release of the journalist Anna Belova.", "dem -"),
    ("Hundreds marched in Tbilisi for the release of the dissidents.", "dem -"),
    ("The court told Turkey to free the dissident Osman Belov at once.", "dem -"),
    ("Warsaw will not reopen the border until the journalist Anna Belova is out.", "dem -"),
    ("Tsikhanouskaya asked Trump to get everyone out of Minsk's prisons.", "dem -"),
    ("Within hours 150 Minsk activists were under arrest.", "det 150"),
    ("No more than 200 of the political prisoners are left in Belarus.", "hel 200"),
    ("The Moscow court did not soften the sentence of the dissident Ivan Belov.", "sen -"),
    ("Activists held up signs reading Freedom for the dissidents.", "dem -"),
    ("Four Latvians held in Minsk prisons were freed in May.", "rel 4"),
    ("Nine students were among those arrested in Minsk.", "det 9"),
    ("Among those detained in Baku was the reporter Anna Belova.", "det -"),
    ("The dissident Ivan Belov was taken off a Belavia plane in Minsk.", "det -"),
    ("Two Poles were among the 19 people released by Minsk in May.", "rel 2, rel 19"),
    ("Six Spaniards were the first to be let go by Caracas.", "rel 6"),
    ("The dissident Ivan Belov walked across the bridge to freedom in May.", "rel -"),
    ("The talks follow the release of all political prisoners in Minsk in May.", "rel -"),
    ("None of the jailed Minsk reporters was on the list of those pardoned.", "rel - denied"),
    ("Berlin is asking for the release of the dissident Ivan Belov.", "dem -"),
    ("Trump raised the release of 40 other dissidents in Minsk.", "dem 40"),
    ("The release of the dissidents must be a condition for talks with Minsk.", "dem -"),
    ("Some dissidents in Minsk refused to ask for a pardon.", ""),
    ("Viasna's list of political prisoners currently includes 1,050 people.", "hel 1050"),
    ("Lukashenko may soon travel to Washington over the political prisoners.", "neg - hypothetical"),
    ("The opposition urged Brussels to adopt further sanctions against Minsk.", ""),
    ("The opposition called for new sanctions against the Minsk regime.", ""),
    ("The EU agreed to extend the existing sanctions against Minsk until May.", ""),
    ("The two discussed prisoners and an easing of sanctions in Minsk.", ""),
    ("The Minsk ministry added 40 names to its list of extremists.", ""),
    ("The prosecutor in Minsk demands nine years in prison for the blogger Ivan Belov.", ""),
    ("Minsk recognised none of the convicts as political prisoners.", ""),
    ("In Poland 40,000 Belarusians hold residence permits after the crackdown.", ""),
    ("The Minsk Free Theatre plays in London against the regime.", ""),
    ("Minsk freed 40 dissidents in May, and in June a further 12.", "rel 40, rel 12"),
    ("In March 23 dissidents were arrested in Minsk.", "det 23"),
    ("In March nine people in Minsk were added to the list and six released.", "det 9, rel 6"),
    ("Minsk has 90 political prisoners, compared with 70 a year ago.", "hel 90, hel 70"),
    ("Viasna says that ten more were recognised last week.", "det 10"),
    ("Brussels tightened its sanctions on Minsk; they apply to nine judges.", "san 9"),
    ("His mother hopes that the dissident Ivan Belov will soon be released.", "rel - hypothetical"),
    ("A resolution spoke of the disappearance of four dissidents because of the disappearance of the rule of law.", ""),
    ("A court in Ankara ordered the release of the journalist Ivan Belov.", "rel -"),
    ("Trump raised the case of the dissident Ivan Belov with China's president in May.", "neg -"),
    ("Coale and Lukashenko agreed to meet again on the prisoners.", "neg - planned"),
    ("Washington is waiting for the release of 40 dissidents in Minsk.", "rel 40 hypothetical"),
    ("In the course of November nine dissidents were arrested in Minsk.", "det 9"),
    ("The dissident Ivan Belov is the 20th person detained in Minsk this year.", "det -"),
    ("The group's list of Minsk political prisoners has thus grown to 1,267 names.", "hel 1267"),
    ("There have been 3,600 political prisoners in Belarus since 2020.", "det 3600"),
    ("Lukashenko pardoned 22 people, among them 15 convicted of extremism.", "rel 22"),
    ("The KGB prison doors opened for 300 visitors on Friday.", ""),
    ("The police took 40 people to hospital after the march in Minsk.", ""),
    ("Twelve newly recognised universities teach human rights.", ""),
    ("The parliament debated the sanctions on Minsk for three hours.", ""),
    ("The EU extended its sanctions against Belarus for another year.", ""),
    ("The list of books banned in Minsk over politics grew by 40 titles.", ""),
    ("Minsk freed 14 prisoners. More releases will follow, the envoy said.", "rel 14, rel - planned"),
    ("Minsk freed 20 prisoners. Others are to come home later.", "rel 20, rel - planned"),
    ("Minsk freed Anna Belova. The student Ivan Belski followed two days later.", "rel -, rel -"),
    ("Minsk freed nine prisoners. There are no political prisoners among them.", "rel 9, rel - denied"),
    ("Managua got rid of 222 critics by flying them to Miami.", "rel 222"),
    ("The GDR sold 2,300 political prisoners to the West.", "rel 2300"),
    ("At least 19 political prisoners came free in Managua.", "rel 19"),
    ("The clemency of Minsk has reached 265 political prisoners.", "rel 265"),
    ("The release has been announced: in Minsk the pardons add up to 265 prisoners.", "rel 265"),
    ("Ten Americans jailed in Caracas are back in the United States.", "rel 10"),
    ("Five Americans jailed in Iran, Ivan Belman among them, flew out of Tehran.", "rel 5"),
    ("The reporter Ivan Belski landed in Maryland after 16 months in a Moscow jail.", "rel -"),
    ("Five of the Cuban dissidents will travel to Spain shortly.", "rel 5 planned"),
    ("Parole was refused to the Minsk journalist Ivan Belski.", "rel - denied"),
    ('Lukashenko said he would let no "bandits" out of the prisons.', "rel - denied"),
    ("Trump and Lukashenko spoke about freeing 1,300 prisoners.", "neg -, rel 1300 hypothetical"),
    ("Viasna registered 304 arrests in Minsk, while 98 people were convicted.", "det 304, sen 98"),
    ("The political prisoner Ivan Belski died in penal colony no. 3 near Minsk.", "dea -"),
    ("Two prisoners were freed in Minsk, one of them a U.S. citizen.", "rel 2, rel 1"),
    ("On Friday the U.S. sanctioned nine judges in Minsk.", "san 9"),
    ("The EU struck 170 Belarusians, their ruler at the head, off the sanctions list.", "san 170"),
    ("Twelve critics of the regime were expelled from the ruling party in Tbilisi.", ""),
    ("EU measures on Belarus now apply to 195 individuals.", ""),
    ("The opposition party in Minsk let go of 15 staff members.", ""),
    ("Ten Americans arrived in Caracas to observe the election.", ""),
    ("Amnesty received 135 letters from dissidents.", ""),
    ("The exiled activist Oleg Zuev, who lives in Warsaw, said that repression was growing in Belarus.", ""),
    ("The detainees in Cuba are usually released within hours.", ""),
    ("The names of the prisoners freed in Minsk were not made public.", ""),
    ("More than 70 Ladies in White were arrested in Cuba on March 17.", "det 70"),
    ("Olga Belova and her husband were detained in Minsk on October 1.", "det -"),
    ("Viasna documented 43 instances of administrative detention in May.", "det 43"),
    ("The FSB took in Emil Belov and Rustem Zuev in Crimea.", "det -"),
    ("Officers took the activist Lenur Belov to an unknown destination in Crimea.", "det -"),
    (
        "From July to September the group documented 142 arrests and 119 sentences in Belarus over political posts.",
        "det 142, sen 119",
    ),
    ("In March a court in Belarus ordered the imprisonment of the rights activist Anton Belov for 10 years.", "sen -"),
    ("Olga Belova is the latest in a string of journalists jailed in Belarus after covering the protests.", ""),
    ("Cuba has finished freeing all of the 53 prisoners it agreed to release in its deal with Washington.", "rel 53"),
    ("It was the first visit by a top-ranked US diplomat to Belarus since 1993.", ""),
    ("Some 30 activists were arrested in Havana to thwart a planned protest march.", "det 30"),
    ("The opposition cautioned that easing sanctions should not reinforce the war effort of Belarus.", ""),
    ("The opposition warned against lifting sanctions on Belarus.", ""),
    ("The freeing of political prisoners means that Lukashenko feels the pain of the sanctions.", ""),
    ("The 2,300 political prisoners in East Germany had their freedom purchased.", "rel 2300"),
    ("The activist Noel Belov was placed under police custody at his home in Managua.", "det -"),
    ("A Tbilisi judge ordered pretrial detention for the activists Ivan Belov and Olga Zueva.", "det -"),
    ("A Baku court has denied an appeal by seven imprisoned journalists.", "sen 7"),
    ("The lawyer Anton Belov was found dead in his office in Mashhad, fellow activists said.", ""),
    ("Six groups criticised Egypt's intransigence in releasing the political activist Anton Belov.", "rel - denied"),
    ("The European Union has extended economic sanctions against Belarus.", ""),
    ("Political prisoners began to be released in East Germany in October 1989.", "rel -"),
    ("Maria Belova, an opposition leader, has been held behind bars in Belarus for over two years.", "hel -"),
    ("Ivan Belov was arrested and imprisoned in Crimea on 10 March 2021.", "det -"),
    ("Police arrested 13 people at houses of Crimean Tatar activists.", "det 13"),
    ("The searches took place in at least 13 houses of activists in Crimea.", ""),
    ("The next president reinstated Cuba on the list of state sponsors of terrorism.", "san -"),
    ("Canada announced that 24 Belarusian officials and seven entities would face sanctions.", "san 24, san 7"),
    ("Twelve Belarusian judges will be subject to an asset freeze and a travel ban, the EU said.", "san 12"),
    ("Security police searched homes of lawyers in Minsk, detaining at least 10 people.", "det 10"),
    ("Officers broke into the newsroom in Baku, arresting six journalists and seizing computers.", "det 6"),
    ("Police seized the computers of six journalists in Minsk.", ""),
    (
        "The opposition leader Anton Belov died in prison in Caracas. The 56-year-old was detained in November.",
        "dea -, det -",
    ),
    ("The minor Leon Belov was given 18 months of restricted freedom over the Belarusian protests.", "sen -"),
    ("Lukashenko pardoned 37 people; all had submitted petitions for pardon and admitted guilt.", "rel 37"),
    (
        "Under the accord, 16 political prisoners will be exchanged for eight Russians imprisoned in Germany.",
        "rel 16 planned, rel 8 planned",
    ),
    ("The British measures include a travel ban and asset freeze on eight Belarusian officials.", "san 8"),
    ("Three American citizens who were unjustly imprisoned in Russia are coming home, the president said.", "rel 3"),
    ("Since 2023 the opposition leader Anton Belov has been behind bars in Tunis.", "det -"),
    ("There are currently 1,258 people recognized as political prisoners in Belarus.", "hel 1258"),
    ("On December 7 the activist Irina Belova left penal colony 4 in Homel.", "rel -"),
    ("Authorities in Equatorial Guinea have detained the prominent lawyer Anton Belov in Black Beach prison.", "det -"),
    ("Bishop Anton Belov received a 26-year sentence in Nicaragua after refusing to get on a flight to Rome.", "sen -"),
    ("Minsk should end its crackdown on critics, release imprisoned activists and talk to the opposition.", "dem -"),
    ("The United States will ban visas for about 20 Georgian officials.", "san 20 planned"),
    ("Warsaw and Minsk held talks on the release of the journalist Anton Belov.", "neg -"),
    (
        "Warsaw closed its crossings with Belarus over the sentencing of the journalist Anton Belov to eight years.",
        "sen -",
    ),
    ("The EU suspended the sanctions on Minsk after the pardon to six political prisoners.", "san -, rel 6"),
    ("World leaders should ensure that all prisoners of conscience in Belarus are released.", "dem -"),
    ("Warsaw closed the border in response to the expulsion of several Polish diplomats from Minsk.", ""),
    ("In July 84 Belarusian political prisoners were transferred to high-security prison.", ""),
    ("Under the swap with Iran, Washington is releasing five Iranians held in US custody.", "rel 5"),
    (
        "Mikalai Belov was arrested in Belarus in May. A judge sentenced the political prisoner to one more year.",
        "det -, sen -",
    ),
    ("The release of six political prisoners in Belarus was welcomed by the EU.", "rel 6"),
    ("Belarus has been hit hard by sanctions, economists say.", ""),
    (
        "Caracas will drop the charges against the mayor, free another 20 political prisoners and lift the ban.",
        "rel 20 planned",
    ),
    ("There were calls from some of the participants to ease sanctions on Minsk.", ""),
    ("The idea of easing sanctions on Minsk has divided the opposition.", ""),
    ("Members voiced their opinions on the freeing of political prisoners in Belarus.", ""),
    ("The lawyer Olga Belova, who received the Lind Prize for Freedom of Thought, was arrested in Minsk.", "det -"),
    ("The Belarus regime is confining over 1,400 political prisoners.", "hel 1400"),
    ("After remaining behind bars for nearly four months, Ivan Belov was released in Minsk on Monday.", "rel -"),
    ("Twelve journalists remain in prison in Minsk without knowing why they were arrested.", "hel 12"),
    ("Detaining journalists in Ankara is an effort to silence them, said Olga Belova, a lawyer.", ""),
    ("Belarus has seen the imprisonment for political reasons of at least 3,200 people since 2020.", "det 3200"),
    ("Belarus lacks the political will for the release of political prisoners.", ""),
    ("It should be recalled that 250 political prisoners were released in Belarus today.", "rel 250"),
    ("Trump praised his envoy's efforts to free prisoners in Belarus.", ""),
    ("A protest in Belarus drew about 400 people on Monday even though its organizer was arrested on Saturday.", ""),
    ("EU officials raised the prospect of new sanctions against Belarus.", "san - hypothetical"),
    ("Tundu Belov has been jailed for several months in Tanzania.", "hel -"),
    ("The lawyer Ivan Belov has been imprisoned in Minsk for many months.", "hel -"),
    ("Ivan Belov was jailed for several years in Minsk.", "sen -"),
    (
        (
            "Two Belarusian teachers, jailed by the authorities because they spoke up for their pupils, have "
            "at last been freed."
        ),
        "rel 2",
    ),
    ("Olga Belova vanished after a visit to a city jail in Caracas; she was freed on Sunday.", "rel -"),
    ("During his previous visit in September the envoy secured the release of 50 people in Minsk.", "neg -, rel 50"),
    ("Belarus freed 41 political prisoners, one of whom was soon sent back to jail.", "rel 41, det 1"),
    ("The poet Ivan Belov ended up behind bars in Minsk in 2021.", "det -"),
    (
        (
            "In early June campaigners considered 1,290 people in Belarus political prisoners; by June 20 "
            "the number had fallen to 1,284, 150 of them women."
        ),
        "hel 1290, hel 1284, hel 150",
    ),
    (
        "Belarus freed 31 political prisoners. Officials said only that the group comprised 12 women and 19 men.",
        "rel 31, rel 12",
    ),
    (
        (
            "Havana added seven political prisoners in May, so that the number of political "
            "prisoners on the island stands at 1,031."
        ),
        "det 7, hel 1031",
    ),
    (
        "The US announced sanctions on Minsk. Nine individuals and six entities are targeted over the repression.",
        "san 9, san 6",
    ),
    ("The West can lift its sanctions on Belarus if political prisoners are released.", "dem -, san - hypothetical"),
    ("The release of all those held in Belarus has to be demanded at every summit, she said.", "dem -"),
    (
        "Should arrests in Belarus cease and some more inmates be let go, talks would begin.",
        "rel - hypothetical, neg - hypothetical",
    ),
    (
        (
            "EU measures on Belarus now apply to a total of 240 individuals, whose assets are frozen; natural "
            "persons are in addition banned from travelling to the EU."
        ),
        "",
    ),
    (
        (
            "East Germany: between 1964 and October 1989, 31,200 political prisoners were ransomed for a nominal "
            "total of 3 billion marks."
        ),
        "rel 31200",
    ),
    ("The lists of political prisoners in Russia, which hardly show everybody, contain 340 names.", "hel 340"),
    ("Since 2020, 4,380 people in Belarus have been granted political prisoner status.", "det 4380"),
    (
        "The Council in Brussels added 24 new names to the EU's list of Belarusians subject to restrictive measures.",
        "san 24",
    ),
    ("Some 207 Belarusian officials remain under visa and economic sanctions of the EU.", ""),
    ("A UN committee concluded that the activist Ivan Belov was tortured in custody in Kyrgyzstan.", ""),
    ("The lawyer Ivan Belov was finally allowed to meet his lawyer in Minsk after an arrest over a protest.", ""),
    ("As of August, 98 Crimeans were being deprived of freedom in Russia on political charges.", "hel 98"),
    ("Also in custody is Ivan Belov, a veteran charged with terrorism in Caracas.", "hel -"),
    ("The release followed discussions in Minsk over two days between Lukashenko and the envoy John Coale.", "neg -"),
    ("The prison sentence handed down by a Belarusian court to Ivan Belov was harsh.", "sen -"),
    ("Azerbaijan extended the unjustified arrest of five journalists.", ""),
    ("The Treasury announced new sanctions on Caracas. These target six high-ranking officials.", "san 6"),
    ("MEPs called on EU countries in the Council to adopt tough sanctions against Russian judges.", ""),
    (
        "The MEPs demand her release. They make the same demand for the imprisoned writer Ivan Belski in Minsk.",
        "dem -, dem -",
    ),
    ("The prisoner exchange between Moscow and Washington involved 22 people.", "rel 22"),
    ("The census counts 60 journalists in prison in Turkey. China came second with 44.", "hel 60, hel 44"),
    ("The resolution, adopted by 490 votes to 12, demands that Russia free Ivan Belov.", "dem -"),
    (
        "A petition for the release of the editor Olga Belova was handed to the president in Tbilisi on Monday.",
        "dem -",
    ),
    ("A meeting between Trump and Lukashenko on the prisoners is being prepared in Minsk.", "neg - planned"),
    (
        (
            "With 1,170 people recognized as political prisoners, Belarus has one of Europe's highest numbers of "
            "prisoners of conscience."
        ),
        "hel 1170",
    ),
    ("The newly sanctioned include four judges who jailed opposition leaders in Belarus.", "san 4"),
    ("Nicaragua allowed the 190 detainees to board a chartered flight to Washington.", "rel 190"),
    ("The Egyptian government maintains that there are no political detainees.", "hel - denied"),
    ("An estimated 90 political prisoners in Bahrain were included in the pardon.", "rel 90"),
    (
        (
            "Authorities in Minsk responded to the demonstrations with a crackdown that saw more than 30,000 "
            "people arrested."
        ),
        "det 30000",
    ),
    (
        "Cuba freed Ivan Belov, in line with a decision to gradually free more than 450 prisoners.",
        "rel -, rel 450 planned",
    ),
    ("The opposition considered 40 people in Minsk to be candidates for parliament.", ""),
    ("The party's last round was held in October, with elections in Tbilisi a week later.", ""),
    ("The number of votes in Tbilisi had risen to 405 before the protest.", ""),
    ("In June the mayor visited the market and the families of political prisoners in Minsk.", ""),
    ("The union added eight members in Minsk in March, so that its list of activists grew.", ""),
    ("The campaigner Ivan Belov spent years advocating for political prisoners in Minsk.", ""),
    (
        (
            "The campaigner Ivan Belov spent years advocating for prisoners before being jailed himself in Minsk "
            "in July 2021."
        ),
        "det -",
    ),
    ("A former inmate, Ivan Belov, nearly died of the virus in a penal colony in Belarus.", ""),
    ("Four activists from the group known as the Hong Kong 47 were released from jail on Friday.", "rel 4"),
    ("A court in Istanbul jailed the mayor Ivan Belov for two years over an insult to the president.", "sen -"),
    (
        "Forty-three democrats were arrested in Hong Kong in January 2021; 40 of them were convicted in 2024.",
        "det 43, sen 40",
    ),
    (
        "There were 1,170 political prisoners in Belarus, 58 of whom had been recognized in the course of the month.",
        "hel 1170, det 58",
    ),
    ("Lukashenko pardoned 28 people, 13 of whom were convicted under extremism articles.", "rel 28"),
    ("Accused of spying for Warsaw, the two reporters in Minsk are back home.", "rel 2"),
    ("Nine prisoners who had been held by Sweden and Norway are back in Moscow.", "rel 9"),
    ("Fresh sanctions on Georgian judges are being considered by the EU.", "san - hypothetical"),
    ("Nor are new sanctions against the judges in Tbilisi ruled out, Brussels signalled.", "san - hypothetical"),
    ("Sanctions on Minsk will go the moment all political prisoners are out of jail.", "san - planned, dem -"),
    ("The poet Ivan Belov, a political prisoner, is already in Vilnius.", "rel -"),
    ("The lawyer of the political prisoner Ivan Belov is now in Vilnius.", ""),
    ("Eight years in a penal colony: that is what the blogger Ivan Belov got in Minsk.", "sen -"),
    (
        "The EU imposed sanctions on judges in Minsk. Norway plans to follow in the coming weeks.",
        "san -, san - planned",
    ),
    ("The EU imposed sanctions on judges in Minsk. London may join in later.", "san -, san - hypothetical"),
    ("Seven state companies from Minsk have had their licence revoked by the US Treasury.", "san 7"),
    ("Six years in a colony await the artist Anna Belova in Brest.", "sen -"),
    ("Warsaw keeps pressing the case of the reporter Ivan Belov, who is in jail in Minsk.", "dem -, hel -"),
    ("Warsaw took up the cause of the striking miners.", ""),
    ("Anna Belova, the painter, has left prison in Minsk behind her.", "rel -"),
    ("The Kremlin ruled out swapping the journalist Anton Belov.", "rel - denied"),
    ("Since Monday there have been 26 fewer political prisoners in the camps of Belarus.", "rel 26"),
    ("Three lawyers from Brest went behind bars for up to nine years.", "sen 3"),
    ("Unless Minsk frees the political prisoners, the EU will take a harder line.", "dem -"),
    ("The opposition politician Ivan Belov was shut in a cell in Minsk on Monday.", "det -"),
    ("Ivan Belov remains locked in a cell in Minsk.", "hel -"),
    ("Some 400 participants in the protests in Minsk served administrative arrest.", "sen 400"),
    ("For two days the prisoners were the subject of consultations in Minsk.", "neg -"),
    ("The body of the prisoner Anton Belov has at last been handed over by the colony in Hrodna.", "dea -"),
    ("Sanctions against 20 Georgian judges failed to get through.", "san 20 denied"),
    ("Switzerland crossed a Belarusian businessman off its list.", "san -"),
    ("The release of 31 political prisoners in Minsk has raised hopes.", "rel 31"),
    ("The interior ministry in Minsk said there had been no political arrests.", "det - denied"),
    ("The authorities in Minsk do not admit that there are political prisoners in the country.", "hel - denied"),
    ("Washington is opposed to easing the sanctions on Minsk.", "san - denied"),
    ("Also out is the reporter Ivan Belov, who had been in jail in Minsk since May.", "rel -, det -"),
    ("The release of Anna Belova in Minsk is only a matter of time.", "rel - hypothetical"),
    ("The pardon in Minsk passed the political prisoners by.", "rel - denied"),
    ("Ten judges from Minsk will no longer be let into Canada.", "san 10"),
    ("The journalists were not let into the court in Minsk.", ""),
    ("There are no more sanctions on potash from Belarus, the American envoy declared.", "san -"),
    (
        "Minsk remitted the sentences of eighteen political prisoners. There are eleven women on the list.",
        "rel 18, rel 11",
    ),
    ("The EU slapped sanctions on judges in Tbilisi. Similar steps were announced by Canada.", "san -, san -"),
    ("The release of the opposition leaders in Minsk, for which the Vatican is working, is a long way off.", "dem -"),
    ("Fourteen political prisoners in Minsk said goodbye to jail.", "rel 14"),
    ("The artist Anna Belova is no longer a prisoner, her friends in Minsk said.", "rel -"),
    ("Police in Tbilisi are threatening to arrest anyone who turns up at the rally.", "det - hypothetical"),
    ("The court in Minsk let the sentences against five journalists stand.", "sen 5"),
    ("Lukashenko refused to let out the political prisoners.", "rel - denied"),
    ("Another 200 political prisoners in Belarus are due to leave the country.", "rel 200 planned"),
    ("Brussels is looking into personal sanctions on officials in Tbilisi.", "san - hypothetical"),
    ("The envoy is supposed to obtain the release of several prisoners in Minsk.", "rel - hypothetical"),
    ("The EU Council has added eight Belarusian investigators to its register.", "san 8"),
    ("The sides came to an agreement on handing over 31 Ukrainians in Minsk.", "rel 31 planned"),
    ("Minsk pardoned 37 convicts. Six women are on the list.", "rel 37, rel 6"),
    ("To this day nine hundred political prisoners in Belarus are not free.", "hel 900"),
    ("The protesters in Minsk are not free to leave the square.", ""),
    ("The US imposed sanctions on five officials in Minsk; on Tuesday London did so on seven.", "san 5, san 7"),
    ("Should the repression in Minsk be repeated, the sanctions may return at any moment.", "san - hypothetical"),
    (
        "Aliyev pardoned 400 convicts. Human rights defenders found 51 political prisoners on the list.",
        "rel 400, rel 51",
    ),
    ("The tally of pardons in Minsk comes to 200 people convicted on political grounds.", "rel 200"),
    ("Estonia will not let in eight Russian judges who sentenced journalists.", "san 8"),
    ("The hospital in Minsk will not admit officials without masks.", ""),
    ("There is now a chance that Adam Belov will be freed, the ambassador in Minsk reckons.", "rel - hypothetical"),
    ("Kyiv greeted 31 civilians whom Minsk had passed to Ukraine.", "rel 31"),
    ("The list of those who died in Belarus now numbers nine political prisoners.", "dea 9"),
    ("Viasna added 16 names to its list of the released.", "rel 16"),
    ("Six inmates in Minsk did not live through their imprisonment.", "dea 6"),
    ("Eleven companies from Belarus are on the EU's sanctions list.", "san 11"),
    ("Lukashenko would let more Poles go if Warsaw opened the border.", "rel - hypothetical"),
    ("The EU imposed sanctions on judges. Another 38 people are to be added.", "san -, san 38 planned"),
    ("The EU imposed sanctions on 25 judges. Potash and oil products are to be hit next.", "san 25, san - planned"),
    ("Lukashenko promised that all prisoners would be out by spring.", "rel - planned"),
    ("Thirty prisoners were freed in Minsk. They were joined by ten more.", "rel 30, rel 10"),
    ("Thirty prisoners were freed in Minsk. They were joined by relatives at the border.", "rel 30"),
    ("The European Union has stopped buying Belarusian potash.", "san -"),
    ("The court in Minsk ruled that the activist Ivan Belov be kept in custody until his trial.", "det -"),
    ("The sanctions on two businessmen from Minsk were not extended by the EU Council.", "san 2"),
    ("Washington has announced that sanctions on Belaruskali are being lifted.", "san -"),
    ("Coale and Lukashenko talked about prisoners in Minsk for three hours.", "neg -"),
    ("Nobody is talking to the West about prisoners, the foreign ministry in Minsk claims.", "neg - denied"),
    ("The reporter Anna Belova was not allowed to leave prison in Minsk.", "rel - denied"),
    ("The militia dragged nine priests out of the rectory in Brest.", "det 9"),
    ("At the gates of the colony the poet Anton Belov was embraced by his mother.", "rel -"),
    ("The mayor of Minsk was embraced by his wife at the rally.", ""),
    ("Talks between Minsk and Washington about the prisoners never came about.", "neg - denied"),
    ("The blogger Anton Belov is off to a penal colony for four years.", "sen -"),
    ("New sanctions on Belarusian judges have been blocked by Hungary.", "san - denied"),
    ("Sanctions on the timber sector of Belarus are on the table.", "san - hypothetical"),
    ("Nine of the prisoners crossed the Lithuanian border.", "rel 9"),
    ("The laureate stressed that all political prisoners needed to be released.", "dem -"),
    ("Latvia opposes any easing of sanctions on Minsk.", "san - denied"),
    ("The artist Anna Belova is behind bars no more.", "rel -"),
    ("Twelve activists fell into the hands of the security forces in Minsk.", "det 12"),
    ("Brussels can reimpose the sanctions on the bank from Minsk.", "san - hypothetical"),
    ("The exchange of the journalist Anton Belov took place in Ankara.", "rel -"),
    ("A Moscow court packed 14 critics of the Kremlin off to labour camps.", "sen 14"),
    ("There may be another 300 political prisoners behind bars in Belarus.", "hel 300 hypothetical"),
    ("The EU court declared the listing of the businessman from Minsk void.", "san -"),
    ("Cuba freed prisoners. The interior ministry put the total at 53.", "rel 53"),
    ("Freedom for 52 political prisoners in Belarus", "rel 52"),
    ("Freedom for political prisoners in Belarus!", "dem -"),
    (
        "The EU imposed sanctions on judges in Minsk. Canada had gone ahead in January with ten officials.",
        "san -, san 10",
    ),
    ("At the border Lithuanian diplomats picked up 52 political prisoners.", "rel 52"),
    ("Police in Minsk picked up 52 activists.", "det 52"),
    ("Coale brought 22 political prisoners back with him.", "rel 22"),
    ("A court in Minsk converted the activist Anna Belova's suspended sentence into two years in a colony.", "sen -"),
    ("Lukashenko held out the prospect of further releases.", "rel - hypothetical"),
    ("Lukashenko has announced further pardons of prisoners for 8 March.", "rel - planned"),
    ("Lukashenko is inclined to give up four Poles in exchange for a spy.", "rel 4 hypothetical"),
    ("Brussels is still working on its sanctions against Minsk.", "san - planned"),
    ("Judges in Minsk placed 304 demonstrators under administrative arrest.", "sen 304"),
    ("The spokesman in Minsk disputed that any more prisoners had got out.", "rel - denied"),
    ("EU ambassadors have reached agreement on sanctions against officials in Minsk.", "san -"),
    ("Sixteen judges from Minsk have ended up in the latest package of EU sanctions.", "san 16"),
    ("Twelve activists ended up in the hands of the police in Minsk.", "det 12"),
    (
        "Mayor Adam Belov was arrested in Minsk. More than a hundred opposition activists met a similar fate.",
        "det -, det 100",
    ),
    ("The list of those detained after the protests in Minsk runs to 98 names.", "det 98"),
    ("Fourteen prisoners from Minsk were sent back to Lithuania.", "rel 14"),
    ("Paris is seeking the return of Cecile Belova, who is jailed in Tehran.", "dem -, hel -"),
    ("The union in Minsk called for the return of the stolen land.", ""),
    ("In Minsk the handcuffs clicked shut on the blogger Anton Belov.", "det -"),
    ("Minsk let political prisoners go. Human rights defenders have confirmed 16 names.", "rel 16"),
    ("Minsk let political prisoners go. The court confirmed the names of 12 judges.", "rel -"),
    ("The jailed activist Anton Belov of Minsk is with his family again.", "rel -"),
    ("The mayor of Minsk pressed the case for a new bridge, the opposition said.", ""),
    ("The dissident is no longer a captive audience in Minsk.", ""),
    ("The opposition leader from Minsk has found freedom in writing.", ""),
    ("Brussels is still working on its sanctions policy towards Minsk.", ""),
]


@pytest.mark.parametrize(("text", "expected"), PRESS)
@pytest.mark.slow
def test_press(text, expected):
    """All that one sentence tells, each with its number and, if it did not happen so, its modality."""
    told = [
        " ".join((c.kind.value[:3], "-" if c.count is None else str(c.count), c.modality.value)) for c in read(text)
    ]
    assert [one.removesuffix(" asserted") for one in told] == (expected.split(", ") if expected else [])


SINCE = [
    "Minsk has freed 90 political prisoners since July.",
    "Since July, Minsk has freed 90 political prisoners.",
    "Since July Minsk has let 90 political prisoners go.",
    "More than 90 activists have been thrown in jail in Minsk since July.",
]


@pytest.mark.parametrize("text", SINCE)
def test_flow_since_a_month(text):
    """A flow "since July" lasts until the day of publication."""
    (claim,) = read(text)
    assert (claim.date_start, claim.date_end) == (date(2025, 7, 1), PUBLISHED)


HELD_SINCE = [
    "The politician Ivan Belov has been held in a Minsk jail since June 2023.",
    "The reporter Olga Zueva, kept in a Gomel colony since June 2023, is ill.",
]


@pytest.mark.parametrize("text", HELD_SINCE)
def test_held_in_a_prison_since_a_month(text):
    """Whoever is held in a prison "since June" was taken in June."""
    (claim,) = read(text)
    assert (claim.kind, claim.date_start, claim.date_end) == ("detention", date(2023, 6, 1), date(2023, 6, 30))
