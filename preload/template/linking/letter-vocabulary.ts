import type { Language } from "../../letter/letter";

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Words that letters to politics and offices use whatever they are about: they say nothing about the subject. */
export const LETTER_VOCABULARY: Readonly<Record<Language, readonly string[]>> = {
  de: words(`
    absicht absichten abstimmung amt ämter anfrage angehen angebot angelegenheit anliegen anlass ansicht ansatz ansätze anspruch antrag
    anträge antwort antworten arbeit arbeiten argument art artikel aufgabe aufgaben ausdruck ausdrücklich ausschuss auskunft
    bedarf bedenken bedeuten bedeutet befürchten begründen begründung begrüßen behörde behörden beitrag beraten beratung berichten
    beschluss beschließen besonders bestehen beteiligen beteiligung betreffen betroffene betroffenen bevölkerung bezahlen
    bieten bitte bitten bleiben bleibt brauchen braucht brief briefe bringen bund bundesland bürger bürgerinnen bürgermeister
    danken dank daten dauer dauerhaft deutlich deutschland dringend druck ehrenamtlich einhalten einrichtung einsatz einsetzen einwohner
    eltern ende entscheiden entscheidung entscheidungen entwicklung entwickeln erfahren erfahrung erfahrungen erfolgen erforderlich
    ergebnis erhalten erheblich erhebliche erklären erleben ermöglichen erreichen erschweren erwarten ernst fall fälle familie familien
    fehlen fehlt finanziell finden folge folgen fordern forderung form förderung fraktion frau frauen frage fragen
    führen gebäude geben gebiet gefahr geld gelingen gemeinde gemeinden gemeinsam genau gerecht gesellschaft gesellschaftlich gespräch
    gespräche gesetz gestellt gleichzeitig groß größer grund grundlegend grundsätzlich gruppe gruppen halten handeln haus
    haushalt heißen helfen herr hilfe hinweis hoffen information informieren initiative inhalt inhaltlich interesse
    kinder klar klären kommune kommunen kommunal kommunale komplett konkret kosten kraft kreis kritik kritisch künftig kürzen land
    landkreis landtag landtagswahl langfristig langjährig leben lage laufen legen leisten leitung lesen letzte letzten liegen lösung
    maßnahme maßnahmen massiv mensch menschen mitarbeiter mitglied mitglieder mitteilen mittel mittwoch möglich möglichkeit monat monate
    nachricht nächste nachbarschaft name notwendig nutzen nutzung öffentlich öffentlichkeit ordnung organisation ort orte
    partei person personen personal plan pläne planen planung platz plätze politik politisch position präsident problem
    problematisch projekt prüfen prüfung rat ratsmitglieder recht rechte rechtlich regel regelmäßig regelung region reichen richtig rücksicht
    rund sagen satz schaffen schließen schließung schreiben schritt schritte schule schulen schüler schutz schützen sehen seite
    setzen sicher sicherheit sicherstellen sinnvoll sitzung sorge sorgen sozial soziale sprechen staat stadt städte stand stelle stellen
    stellung stellungnahme steigen stimme stimmen stimmt straße stunde stunden suche tag tage team teil teilen termin thema träger
    treffen überlegen übernehmen überprüfen umsetzen umsetzung unternehmen unterlagen unterstützen unterstützung ursache verantwortlich
    verantwortung verbessern verbesserung verbinden verein verbieten verfahren verfügung vergangen vergangenen verhindern verlieren verlässlich
    verschieben verstehen versprechen vertreter verwaltung verzichten viele vollständig vorhaben vorschlag vorschläge vorstand vorstellen
    januar februar märz april mai juni juli august september oktober november dezember
    montag dienstag donnerstag freitag samstag sonntag morgen abend nacht stunden sommer herbst winter frühjahr
    annehmen anbieten ankommen anrufen anschauen ansehen aufhören aufnehmen bauen beginnen begonnen bekommen benötigen bereit beschlossen
    besuchen betreiben bewegen beweisen bilden denken dienen einfach einzige einzeln empfehlen enden enthalten entlassen entstehen entsteht
    erkennen erinnern erlauben erscheinen erzählen fahren fallen fassen fast feststellen freuen froh fühlen gebrauchen gebraucht gefallen
    gehören gelesen gelten gelassen genommen geplant geraten geschehen geschieht geschrieben gespart gewinnen glauben häufig hängen heute
    hören kaufen kennen klein kümmern laden lassen lässt läuft leer lernen lieben mindestens nachbar nachbarn nehmen
    nennen neu nötig öffnen offen passen passieren plötzlich punkt rechnen reden retten rufen ruhen schauen scheinen scheitern scheitert
    schicken schlagen schlecht schnell schwer schwierig sorgfältig sparen spielen stark stärken stattfinden streichen täglich teuer tragen
    trennen überzeugt überzeugung umgehen unterschreiben verändern verbringen verkaufen verlangen verlassen vermeiden versuchen
    verlagern vorlegen vorsehen vorsieht vergessen wachsen warten warum wählen wechseln weder werfen wert zahlen zählen ziehen zuhause
    wahl wahren weg wege weise weiter weitere wenden werte wichtig wirken wirksam wirkung wirtschaft wissen wohnen wohnung wohnungen woche
    wochen worte wunsch wünschen zahl zahlen zeigen zeit ziel ziele zugang zukunft zuletzt zusammen zusätzlich zuständig zustimmen zweck
  `),
  en: words(`
    action address agree agreement answer application approach area ask believe building case change child children citizen city clear
    come committee community concern concerned consider cost council councillor country county day dear decide decision demand department
    development difficult ensure experience fact family families fear government group grateful help home hope house housing
    important improve information issue kind know letter life live local long look matter measure meet meeting member money month
    national necessary need neighbour new number office open opinion order organisation people person place plan planning policy
    political position possible problem project proposal protect provide public question reason receive regard region reply request
    resident residents response responsible right road school service serious sincerely situation small social state step street support
    system tell thank time town understand urge use view want way week welcome wish work world write year years
  `),
};
