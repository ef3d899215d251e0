# The sentences of German summaries.
#
# In the order of locales/en/summary.ftl, which tells each message's arguments. A name with an article stands without it in
# the nominative, whose adjectives would change behind it („Vereinte Nationen“, but „die Vereinten Nationen“), and with it
# in all other cases. Source: by hand.


## Words: languages, acts and elections

-language-de = Deutsch
-language-en = Englisch
-language-fr = Französisch
-language-ru = Russisch

# What events are about, by `object.type`; an article in all cases. An election has the number of its word.
-object-agreement = { $case ->
       *[nominative] Abkommen
        [genitive] Abkommens
        [dative] Abkommen
        [accusative] Abkommen
    }
    .article = { $case ->
       *[nominative] ein
        [genitive] eines
        [dative] einem
        [accusative] ein
    }
-object-budget = { $case ->
       *[nominative] Haushalt
        [genitive] Haushalts
        [dative] Haushalt
        [accusative] Haushalt
    }
    .article = { $case ->
       *[nominative] ein
        [genitive] eines
        [dative] einem
        [accusative] einen
    }
-object-charter = Satzung
    .article = { $case ->
       *[nominative] eine
        [genitive] einer
        [dative] einer
        [accusative] eine
    }
-object-constitution = Verfassung
    .article = { $case ->
       *[nominative] eine
        [genitive] einer
        [dative] einer
        [accusative] eine
    }
-object-convention = Konvention
    .article = { $case ->
       *[nominative] eine
        [genitive] einer
        [dative] einer
        [accusative] eine
    }
-object-decision = { $case ->
       *[nominative] Beschluss
        [genitive] Beschlusses
        [dative] Beschluss
        [accusative] Beschluss
    }
    .article = { $case ->
       *[nominative] ein
        [genitive] eines
        [dative] einem
        [accusative] einen
    }
-object-declaration = Erklärung
    .article = { $case ->
       *[nominative] eine
        [genitive] einer
        [dative] einer
        [accusative] eine
    }
-object-document = { $case ->
       *[nominative] Dokument
        [genitive] Dokuments
        [dative] Dokument
        [accusative] Dokument
    }
    .article = { $case ->
       *[nominative] ein
        [genitive] eines
        [dative] einem
        [accusative] ein
    }
-object-election = Wahl
    .article = { $case ->
       *[nominative] eine
        [genitive] einer
        [dative] einer
        [accusative] eine
    }
-object-election-parliament = Parlamentswahl
    .article = { $case ->
       *[nominative] eine
        [genitive] einer
        [dative] einer
        [accusative] eine
    }
-object-election-president = Präsidentenwahl
    .article = { $case ->
       *[nominative] eine
        [genitive] einer
        [dative] einer
        [accusative] eine
    }
-object-law = { $case ->
       *[nominative] Gesetz
        [genitive] Gesetzes
        [dative] Gesetz
        [accusative] Gesetz
    }
    .article = { $case ->
       *[nominative] ein
        [genitive] eines
        [dative] einem
        [accusative] ein
    }
-object-memorandum = { $case ->
       *[nominative] Memorandum
        [genitive] Memorandums
        [dative] Memorandum
        [accusative] Memorandum
    }
    .article = { $case ->
       *[nominative] ein
        [genitive] eines
        [dative] einem
        [accusative] ein
    }
-object-plan = { $case ->
       *[nominative] Plan
        [genitive] Plans
        [dative] Plan
        [accusative] Plan
    }
    .article = { $case ->
       *[nominative] ein
        [genitive] eines
        [dative] einem
        [accusative] einen
    }
-object-programme = { $case ->
       *[nominative] Programm
        [genitive] Programms
        [dative] Programm
        [accusative] Programm
    }
    .article = { $case ->
       *[nominative] ein
        [genitive] eines
        [dative] einem
        [accusative] ein
    }
-object-protocol = { $case ->
       *[nominative] Protokoll
        [genitive] Protokolls
        [dative] Protokoll
        [accusative] Protokoll
    }
    .article = { $case ->
       *[nominative] ein
        [genitive] eines
        [dative] einem
        [accusative] ein
    }
-object-recommendation = Empfehlung
    .article = { $case ->
       *[nominative] eine
        [genitive] einer
        [dative] einer
        [accusative] eine
    }
-object-report = { $case ->
       *[nominative] Bericht
        [genitive] Berichts
        [dative] Bericht
        [accusative] Bericht
    }
    .article = { $case ->
       *[nominative] ein
        [genitive] eines
        [dative] einem
        [accusative] einen
    }
-object-resolution = Resolution
    .article = { $case ->
       *[nominative] eine
        [genitive] einer
        [dative] einer
        [accusative] eine
    }
-object-statement = Stellungnahme
    .article = { $case ->
       *[nominative] eine
        [genitive] einer
        [dative] einer
        [accusative] eine
    }
-object-treaty = { $case ->
       *[nominative] Vertrag
        [genitive] Vertrags
        [dative] Vertrag
        [accusative] Vertrag
    }
    .article = { $case ->
       *[nominative] ein
        [genitive] eines
        [dative] einem
        [accusative] einen
    }

# “Abkommen”
object = { $kind }
# “Entwurf eines Abkommens”
object-draft = { $case ->
       *[nominative] Entwurf
        [genitive] Entwurfs
        [dative] Entwurf
        [accusative] Entwurf
    } { NAME($kind, case: "genitive") }
    .article = { $case ->
       *[nominative] ein
        [genitive] eines
        [dative] einem
        [accusative] einen
    }
# “ein Abkommen mit dem Titel „Über das Wasser“”; a title that has the kind's word is a document.
object-titled = { $named ->
        [yes] { $case ->
           *[nominative] das Dokument
            [genitive] des Dokuments
            [dative] dem Dokument
            [accusative] das Dokument
        } „{ $title }“
       *[no] { NAME($kind) } mit dem Titel „{ $title }“
    }
# “Entwurf mit dem Titel „Über das Wasser“”
object-draft-titled = { $case ->
       *[nominative] Entwurf
        [genitive] Entwurfs
        [dative] Entwurf
        [accusative] Entwurf
    } mit dem Titel „{ $title }“
    .article = { $case ->
       *[nominative] ein
        [genitive] eines
        [dative] einem
        [accusative] einen
    }

# “Europarat (ER)”
name-introduced = { $full } ({ $short })

## Headings

heading-untitled = Dokument { $id }
heading-timeline = Zeitleiste
heading-organizations = Organisationen
heading-countries = Länder
heading-places = Orte

## How much there is

total-dates = { $n ->
        [one] { NUMBER($n) } Datum
       *[other] { NUMBER($n) } Daten
    }
total-organizations = { $n ->
        [one] { NUMBER($n) } Organisation
       *[other] { NUMBER($n) } Organisationen
    }
total-countries = { $n ->
        [one] { NUMBER($n) } Land
       *[other] { NUMBER($n) } Länder
    }

## Lead

# “Das Dokument (Sprache: Deutsch) nennt 16 Daten und 3 Länder und berichtet von 17 Ereignissen (1997 – 2006).”
lead-names-events = Das Dokument{ lead-languages } nennt { LIST($names) } und berichtet von { lead-events }{ lead-period }.
lead-names = Das Dokument{ lead-languages } nennt { LIST($names) }.
lead-only-events = Das Dokument{ lead-languages } berichtet von { lead-events }{ lead-period }.
lead-nothing = Das Dokument{ lead-languages } nennt keine Daten, Organisationen oder Länder.
lead-languages = { $languages ->
        [none] {""}
       *[some] { $language-count ->
            [one] {" "}(Sprache: { LIST($languages) })
           *[other] {" "}(Sprachen: { LIST($languages) })
        }
    }
lead-events = { $events ->
        [one] { NUMBER($events) } Ereignis
       *[other] { NUMBER($events) } Ereignissen
    }
lead-period = { $period ->
        [none] {""}
        [one] {" "}({ DATE($first-date) })
       *[range] {" "}({ DATE($first-date) } – { DATE($last-date) })
    }

# “Am häufigsten genannt: Europarat (10-mal) und Russland (19-mal).”
lead-most-both = Am häufigsten genannt: { lead-organization } und { lead-country }.
lead-most-organization = Am häufigsten genannt: { lead-organization }.
lead-most-country = Am häufigsten genannt: { lead-country }.
lead-organization = { NAME($organization, form: "full", article: "none") } ({ NUMBER($organization-mentions) }-mal)
lead-country = { NAME($country, article: "none") } ({ NUMBER($country-mentions) }-mal)

# “Länder der Ereignisse: Armenien und Lettland.”
lead-places = { $n ->
        [one] Land der Ereignisse
       *[other] Länder der Ereignisse
    }: { LIST($countries, article: "none") }.

## Timeline

timeline-line = { $date }: { $event }.
timeline-line-planned = { $date }, geplant: { $event }.
timeline-line-denied = { $date }, fand nicht statt: { $event }.

## Events, by the record's `kind`

event-approval = Annahme{ of-object }{ by-actors }{ tail }
# “Vorsitz (Estland) im Europarat”
event-chairmanship = Vorsitz{ $chairs ->
        [none] {""}
       *[some] {" "}({ LIST($chairs, article: "none") })
    }{ $chaired ->
        [none] {""}
       *[some] {" "}{ LIST($chaired, case: "dative", after: "in") }
    }{ tail }
event-conference = Konferenz{ with-title }{ with-organizers }{ tail }
event-entry-into-force = Inkrafttreten{ of-object }{ tail }
event-founding = Gründung{ of-subjects }{ by-actors }{ tail }
event-meeting = Treffen{ with-title }{ with-organizers }{ tail }
event-observation = Beobachtung{ $object ->
        [none] {" "}von Wahlen
       *[some] {" "}{ NAME($object, case: "genitive") }
    }{ $elected ->
        [none] {""}
       *[some] ; gewählt wurde: { LIST($elected, article: "none") }
    }{ tail }
event-other = Ereignis{ with-title }{ with-organizers }{ tail }
event-signing = Unterzeichnung{ $object ->
        [none] {" "}eines Dokuments
       *[some] {" "}{ NAME($object, case: "genitive") }
    }{ by-actors }{ tail }
event-submission = Vorlage{ of-object }{ by-actors }{ $recipients ->
        [none] {""}
       *[some] ; Empfänger: { LIST($recipients, article: "none") }
    }{ tail }
event-support = Unterstützung{ of-object }{ by-actors }{ tail }
event-transformation = Umwandlung{ of-subjects }{ by-actors }{ tail }

## Parts of events

with-organizers = { $organizers ->
        [none] {""}
       *[some] ; Veranstalter: { LIST($organizers, article: "none") }
    }
of-object = { $object ->
        [none] {""}
       *[some] {" "}{ NAME($object, case: "genitive") }
    }
# “ der Weltgesundheitsorganisation (WHO)”; a name that stands in one form only is in quotation marks.
of-subjects = { $subjects ->
        [none] {""}
       *[some] : { LIST($subjects, article: "none") }
    }
by-actors = { $actors ->
        [none] {""}
       *[some] {" "}durch { LIST($actors, case: "accusative") }
    }
with-title = { $title ->
        [none] {""}
       *[some] {" "}„{ $title }“
    }
tail = { in-place }{ at-hosts }{ on-occasion }{ by-initiators }{ with-co-organizers }{ in-country }{ about-topic }{ about-matter }{ with-participants }{ at-host-countries }
# “ in Wien (Österreich)”
in-place = { $place ->
        [none] {""}
       *[some] {" "}{ NAME($place, case: "dative", after: "in") }{ $country ->
            [none] {""}
           *[some] {" "}({ NAME($country, article: "none") })
        }
    }
at-hosts = { $hosts ->
        [none] {""}
       *[some] ; Gastgeber: { LIST($hosts, article: "none") }
    }
on-occasion = { $occasion-bodies ->
        [none] {""}
       *[some] ; Anlass: Tagung { LIST($occasion-bodies, case: "genitive") }
    }
# “; auf Anregung vom Europarat”
by-initiators = { $initiators ->
        [none] {""}
       *[some] ; auf Anregung { LIST($initiators, case: "dative", after: "von") }
    }
with-co-organizers = { $co-organizers ->
        [none] {""}
       *[some] , gemeinsam mit { LIST($co-organizers, case: "dative") }
    }
# “ im Iran”
in-country = { $place ->
        [none] { $country ->
            [none] {""}
           *[some] {" "}{ NAME($country, case: "dative", after: "in") }
        }
       *[some] {""}
    }
about-topic = { $topic ->
        [none] {""}
       *[some] ; Thema: „{ $topic }“
    }
about-matter = { $matter ->
        [none] {""}
       *[some] ; Gegenstand: { NAME($matter, article: "none") }
    }
with-participants = { $counts ->
        [none] { $participants ->
            [none] {""}
           *[some] ; Teilnehmer: { LIST($participants, article: "none") }
        }
       *[some] ; Teilnehmer: { LIST($counts) }{ $participants ->
            [none] {""}
           *[some] ; { LIST($participants, article: "none") }
        }
    }
at-host-countries = { $host-countries ->
        [none] {""}
       *[some] ; Gastgeber: { LIST($host-countries, article: "none") }
    }

## Counts, by the record's `unit`

count-country = { about }{ $n ->
        [one] { NUMBER($n) } Land
       *[other] { NUMBER($n) } Länder
    }{ count-of }
count-delegate = { about }{ $n ->
        [one] { NUMBER($n) } Delegierter
       *[other] { NUMBER($n) } Delegierte
    }{ count-of }
count-delegation = { about }{ $n ->
        [one] { NUMBER($n) } Delegation
       *[other] { NUMBER($n) } Delegationen
    }{ count-of }
count-expert = { about }{ $n ->
        [one] { NUMBER($n) } Experte
       *[other] { NUMBER($n) } Experten
    }{ count-of }
count-member-state = { about }{ $n ->
        [one] { NUMBER($n) } Mitgliedstaat
       *[other] { NUMBER($n) } Mitgliedstaaten
    }{ count-of }
count-observer = { about }{ $n ->
        [one] { NUMBER($n) } Beobachter
       *[other] { NUMBER($n) } Beobachter
    }{ count-of }
count-organization = { about }{ $n ->
        [one] { NUMBER($n) } Organisation
       *[other] { NUMBER($n) } Organisationen
    }{ count-of }
count-participant = { about }{ $n ->
        [one] { NUMBER($n) } Teilnehmer
       *[other] { NUMBER($n) } Teilnehmer
    }{ count-of }
count-person = { about }{ $n ->
        [one] { NUMBER($n) } Person
       *[other] { NUMBER($n) } Personen
    }{ count-of }
count-other = „{ $text }“
about = { $approximate ->
        [yes] rund{" "}
       *[no] {""}
    }
count-of = { $of ->
        [none] {""}
       *[some] {" "}({ NAME($of, article: "none") })
    }
# “60 Experten aus 12 Ländern”
count-from = { $people } aus { about }{ $n ->
        [one] { NUMBER($n) } Land
       *[other] { NUMBER($n) } Ländern
    }{ count-of }
count-including = { $whole }, darunter { LIST($parts) }
count-from-including = { count-including }
count-namely = { $whole } ({ LIST($parts, article: "none") })
counts-apart = { $left }; { $right }

## Lists

# “Europarat – 2 Nennungen”
organization-line = { NAME($organization, form: "introduced", article: "none") }{ mentions }
country-line = { NAME($country, article: "none") }{ mentions }
place-line = { NAME($place, article: "none") }{ $country ->
        [none] {""}
       *[some] {" "}({ NAME($country, article: "none") })
    }{ mentions }
mentions = { $n ->
        [0] {""}
        [one] {" "}– { NUMBER($n) } Nennung
       *[other] {" "}– { NUMBER($n) } Nennungen
    }
countries-all = { LIST($countries, article: "none") }.

## The short summary

brief-title = { $end ->
        [mark] { $title }
       *[none] { $title }.
    }
# “Kredite. 16 Daten, 14 Organisationen, 16 Länder; 17 Ereignisse (1997 – 2006).”
brief-names-events = { $title } { LIST($names, end: "open") }; { brief-events }{ lead-period }.
brief-names = { $title } { LIST($names, end: "open") }.
brief-only-events = { $title } { brief-events }{ lead-period }.
brief-nothing = { $title } Keine Daten, Organisationen oder Länder.
brief-events = { $events ->
        [one] { NUMBER($events) } Ereignis
       *[other] { NUMBER($events) } Ereignisse
    }
brief-organizations = Organisationen: { LIST($organizations, form: "short", article: "none") }.
brief-organizations-more = Organisationen: { LIST($organizations, form: "short", article: "none", end: "open") } und { NUMBER($more) } weitere.
brief-countries = Länder: { LIST($countries, article: "none") }.
brief-countries-more = Länder: { LIST($countries, article: "none", end: "open") } und { NUMBER($more) } weitere.
