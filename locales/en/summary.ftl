# The sentences of summaries.
#
# In the order of a summary: lead, timeline, its events and their parts, lists, then the short summary. A message is a
# whole sentence; a part of one begins with its own space or comma, so that it takes them along where it is left out.
# A variable that has nothing to say is the text `none`. Functions: NAME($entity, case, form: "full" | "short" |
# "introduced" | "clear", article: "none", after), LIST($entities, the same, end: "open"), DATE($date, case, after),
# NUMBER($number, after). Without `form` a name stands in full with its acronym in brackets where it is named first,
# later as its acronym alone; `clear` is the same, but no form that hides its case where another shows it.
# Source: by hand.


## Words: languages, acts and elections

-language-be = Belarusian
-language-de = German
-language-en = English
-language-es = Spanish
-language-fr = French
-language-kk = Kazakh
-language-ru = Russian
-language-uk = Ukrainian

# What events are about, by the record's `object.type`; of an election also by its `office`.
-object-agreement = agreement
    .article = an
-object-budget = budget
    .article = a
-object-charter = charter
    .article = a
-object-constitution = constitution
    .article = a
-object-convention = convention
    .article = a
-object-decision = decision
    .article = a
-object-declaration = declaration
    .article = a
-object-document = document
    .article = a
-object-election = election
    .article = an
-object-election-governor = gubernatorial election
    .article = a
-object-election-local = local election
    .article = a
-object-election-mayor = mayoral election
    .article = a
-object-election-parliament = parliamentary election
    .article = a
-object-election-president = presidential election
    .article = a
-object-law = law
    .article = a
-object-memorandum = memorandum
    .article = a
-object-plan = plan
    .article = a
-object-programme = programme
    .article = a
-object-protocol = protocol
    .article = a
-object-recommendation = recommendation
    .article = a
-object-report = report
    .article = a
-object-resolution = resolution
    .article = a
-object-statement = statement
    .article = a
-object-treaty = treaty
    .article = a

# How an act is called in a sentence. `.article` goes before it unless it stands after a colon; `object` has that of
# its kind. $kind: one of the terms above. $case (text).
# “convention”
object = { $kind }
# “draft convention”
object-draft = draft { $kind }
    .article = a
# $title (text). $named (text): `yes` if the title itself has the kind's word. “agreement “On Water””
object-titled = { object-name }
    .article = the
# “draft of the “Convention on Election Standards…””
object-draft-titled = draft of the { object-name }
    .article = the
object-name = { $named ->
        [yes] “{ $title }”
       *[no] { $kind } “{ $title }”
    }

# A name with its short form where it stands first. $full, $short. “Council of Europe (CoE)”
name-introduced = { $full } ({ $short })

## Headings

# $id (text): the document's id, where it has no title. “Document 2002-kishinev”
heading-untitled = Document { $id }
heading-timeline = Timeline
heading-organizations = Organizations
heading-countries = Countries
heading-places = Places

## How much there is

# $n (number). “16 dates”
total-dates = { $n ->
        [one] { NUMBER($n) } date
       *[other] { NUMBER($n) } dates
    }
# $n (number). “14 organizations”
total-organizations = { $n ->
        [one] { NUMBER($n) } organization
       *[other] { NUMBER($n) } organizations
    }
# $n (number). “16 countries”
total-countries = { $n ->
        [one] { NUMBER($n) } country
       *[other] { NUMBER($n) } countries
    }

## Lead

# All four may use: $languages (list), $language-count (number): those the document is written in. $names (list): how
# many dates, organizations and countries it names; $first (number): the first of these numbers. $events (number).
# $period (text): `none`, `one` or `range`; $first-date, $last-date (dates).
# “The document, written in English, names 16 dates and 3 countries and reports 17 events from 1997 to 2006.”
lead-names-events = The document{ lead-languages } names { LIST($names) } and reports { lead-events }{ lead-period }.
# “The document, written in English, names 16 dates and 3 countries.”
lead-names = The document{ lead-languages } names { LIST($names) }.
# “The document, written in English, reports 1 event (7 October 2002).”
lead-only-events = The document{ lead-languages } reports { lead-events }{ lead-period }.
# “The document, written in English, names no dates, organizations or countries.”
lead-nothing = The document{ lead-languages } names no dates, organizations or countries.
lead-languages = { $languages ->
        [none] {""}
       *[some] , written in { LIST($languages) },
    }
lead-events = { $events ->
        [one] { NUMBER($events) } event
       *[other] { NUMBER($events) } events
    }
lead-period = { $period ->
        [none] {""}
        [one] {" "}({ DATE($first-date) })
       *[range] {" "}from { DATE($first-date) } to { DATE($last-date) }
    }

# $organization, $country: what is named most often. $organization-mentions, $country-mentions (numbers), two or more.
# “Most often named are the Council of Europe (10 times) and Russia (19 times).”
lead-most-both = Most often named are { lead-organization } and { lead-country }.
# “Most often named is the Council of Europe (10 times).”
lead-most-organization = Most often named is { lead-organization }.
# “Most often named is Russia (19 times).”
lead-most-country = Most often named is { lead-country }.
lead-organization = { NAME($organization, form: "full") } ({ $organization-mentions ->
        [one] once
       *[other] { NUMBER($organization-mentions) } times
    })
lead-country = { NAME($country) } ({ $country-mentions ->
        [one] once
       *[other] { NUMBER($country-mentions) } times
    })

# $n (number), $countries (list): where events took place. “Events are located in 3 countries: Latvia, Moldova and …”
lead-places = Events are located in { $n ->
        [one] { NUMBER($n) } country
       *[other] { NUMBER($n) } countries
    }: { LIST($countries) }.

## Timeline

# $date (text): the date as it opens a line. $event (text). “7 October 2002 — signing of a convention.”
timeline-line = { $date } — { $event }.
# “7 October 2032 — planned signing of a convention.”
timeline-line-planned = { $date } — planned { $event }.
# “7 October 2002 — did not take place: signing of a convention.”
timeline-line-denied = { $date } — did not take place: { $event }.

## Events, by the record's `kind`

# Every one may use: $title, $topic (texts): in the document's words. $object (name): the act or election. $matter
# (name): the same for those that don't use $object. Lists by the part played: $organizers, $co-organizers,
# $initiators, $hosts, $actors, $recipients, $chairs, $chaired, $subjects, $elected, $occasion-bodies; $host-countries;
# $participants: the rest, and those whose part the message doesn't use. $occasion (text): `summit` …; $place, $country
# (names); $counts (list). $located (text): `yes` if a host, a place or an occasion stands there.

# “approval of a draft convention by the Council of Europe”
event-approval = approval{ of-object }{ by-actors }{ tail }
# “chairmanship of Russia in the Committee of Ministers”
event-chairmanship = chairmanship{ $chairs ->
        [none] {""}
       *[some] {" "}of { LIST($chairs) }
    }{ $chaired ->
        [none] {""}
       *[some] {" "}in { LIST($chaired) }
    }{ tail }
# “conference of ACEEEO “Elections Today” in Moscow (Russia)”
event-conference = conference{ of-organizers }{ with-title }{ tail }
# “entry into force of a convention”
event-entry-into-force = entry into force{ of-object }{ tail }
# “founding of the Eurasian Union by Belarus and Kazakhstan”
event-founding = founding{ of-subjects }{ by-actors }{ tail }
# “meeting at the CEC of Russia, initiated by OSCE/ODIHR”
event-meeting = meeting{ of-organizers }{ with-title }{ tail }
# “observation of elections to the State Duma; about 1,200 observers from 49 countries”
event-observation = observation of { $elected ->
        [none] { $object ->
            [none] elections
           *[some] { NAME($object) }
        }
       *[some] elections to { LIST($elected) }
    }{ tail-where }{ tail-about }{ $counts ->
        [none] {""}
       *[some] ; { LIST($counts) }
    }{ $participants ->
        [none] {""}
       *[some] ; observers: { LIST($participants) }
    }{ at-host-countries }
# Any other kind. “event of the Council of Europe in Moscow (Russia)”
event-other = event{ of-organizers }{ with-title }{ tail }
# “signing of a convention at a summit of the CIS in Chisinau (Moldova)”
event-signing = signing of { $object ->
        [none] a document
       *[some] { NAME($object) }
    }{ tail }
# “submission of a draft convention to PACE”
event-submission = submission of { $object ->
        [none] a document
       *[some] { NAME($object) }
    }{ by-actors }{ $recipients ->
        [none] {""}
       *[some] {" "}to { LIST($recipients) }
    }{ tail }
# “support of a draft convention by the Venice Commission”
event-support = support{ of-object }{ by-actors }{ tail }
# “transformation of ACEEEO; place: Latvia”
event-transformation = transformation{ of-subjects }{ by-actors }{ tail }

## Parts of events

of-organizers = { $organizers ->
        [none] {""}
       *[some] {" "}of { LIST($organizers) }
    }
of-object = { $object ->
        [none] {""}
       *[some] {" "}of { NAME($object) }
    }
of-subjects = { $subjects ->
        [none] {""}
       *[some] {" "}of { LIST($subjects) }
    }
by-actors = { $actors ->
        [none] {""}
       *[some] {" "}by { LIST($actors) }
    }
with-title = { $title ->
        [none] {""}
       *[some] {" "}“{ $title }”
    }
# What follows every event, in this order.
tail = { tail-where }{ tail-about }{ with-participants }{ at-host-countries }
tail-where = { on-occasion }{ at-hosts }{ in-place }{ by-initiators }{ with-co-organizers }{ in-country }
tail-about = { about-topic }{ about-matter }
# “ at a summit of the CIS”
on-occasion = { $occasion ->
        [none] {""}
        [anniversary] {" "}at an anniversary
        [ceremony] {" "}at a ceremony
        [conference] {" "}at a conference
        [congress] {" "}at a congress
        [forum] {" "}at a forum
        [meeting] {" "}at a meeting
        [session] {" "}at a session
        [summit] {" "}at a summit
        [talks] {" "}at talks
        [visit] {" "}during a visit
       *[other] {" "}at an event
    }{ $occasion-bodies ->
        [none] {""}
       *[some] {" "}of { LIST($occasion-bodies) }
    }
# “ at the CEC of Russia”
at-hosts = { $hosts ->
        [none] {""}
       *[some] {" "}at { LIST($hosts) }
    }
# “ in Moscow (Russia)”
in-place = { $place ->
        [none] {""}
       *[some] {" "}{ NAME($place, after: "in") }{ $country ->
            [none] {""}
           *[some] {" "}({ NAME($country, article: "none") })
        }
    }
# “ initiated by the CEC of Russia”, with a comma after a place
by-initiators = { $initiators ->
        [none] {""}
       *[some] { $located ->
            [yes] ,
           *[no] {""}
        } initiated by { LIST($initiators) }
    }
# “, jointly with the Venice Commission”
with-co-organizers = { $co-organizers ->
        [none] {""}
       *[some] , jointly with { LIST($co-organizers) }
    }
# “; place: Latvia”
in-country = { $place ->
        [none] { $country ->
            [none] {""}
           *[some] ; place: { NAME($country, article: "none") }
        }
       *[some] {""}
    }
# “; subject: “Electoral Systems””
about-topic = { $topic ->
        [none] {""}
       *[some] ; subject: “{ $topic }”
    }
# “; subject: draft convention”, after a topic “; on the agenda: draft convention”
about-matter = { $matter ->
        [none] {""}
       *[some] { $topic ->
            [none] ; subject: { NAME($matter, article: "none") }
           *[some] ; on the agenda: { NAME($matter, article: "none") }
        }
    }
# “; participants: 35 countries, including 20 member states of ACEEEO; the OSCE and the Council of Europe”
with-participants = { $counts ->
        [none] { $participants ->
            [none] {""}
           *[some] ; participants: { LIST($participants) }
        }
       *[some] ; participants: { LIST($counts) }{ $participants ->
            [none] {""}
           *[some] ; { LIST($participants) }
        }
    }
# “; host: Kazakhstan”
at-host-countries = { $host-countries ->
        [none] {""}
       *[some] ; host: { LIST($host-countries, article: "none") }
    }

## Counts, by the record's `unit`

# $n (number). $approximate (text): `yes` or `no`. $of (name): whose countries or members.
# “10 countries of the CIS”, “about 50 countries”
count-country = { about }{ $n ->
        [one] { NUMBER($n) } country
       *[other] { NUMBER($n) } countries
    }{ count-of }
# “2 delegates”
count-delegate = { about }{ $n ->
        [one] { NUMBER($n) } delegate
       *[other] { NUMBER($n) } delegates
    }{ count-of }
# “35 delegations”
count-delegation = { about }{ $n ->
        [one] { NUMBER($n) } delegation
       *[other] { NUMBER($n) } delegations
    }{ count-of }
# “5 experts”
count-expert = { about }{ $n ->
        [one] { NUMBER($n) } expert
       *[other] { NUMBER($n) } experts
    }{ count-of }
# “20 member states of ACEEEO”
count-member-state = { about }{ $n ->
        [one] { NUMBER($n) } member state
       *[other] { NUMBER($n) } member states
    }{ count-of }
# “about 1,200 observers”
count-observer = { about }{ $n ->
        [one] { NUMBER($n) } observer
       *[other] { NUMBER($n) } observers
    }{ count-of }
# “15 organizations”
count-organization = { about }{ $n ->
        [one] { NUMBER($n) } organization
       *[other] { NUMBER($n) } organizations
    }{ count-of }
# “300 participants”
count-participant = { about }{ $n ->
        [one] { NUMBER($n) } participant
       *[other] { NUMBER($n) } participants
    }{ count-of }
# “300 people”
count-person = { about }{ $n ->
        [one] { NUMBER($n) } person
       *[other] { NUMBER($n) } people
    }{ count-of }
# A unit that has no message. $text (text): the document's words. ““12 polling stations””
count-other = “{ $text }”
about = { $approximate ->
        [yes] about{" "}
       *[no] {""}
    }
count-of = { $of ->
        [none] {""}
       *[some] {" "}of { NAME($of) }
    }
# $people (text): a count of people; the rest tells of the countries. “about 1,200 observers from 49 countries”
count-from = { $people } from { count-country }
# $whole (text), $parts (list). “35 countries, including 20 member states of ACEEEO”
count-including = { $whole }, including { LIST($parts) }
# The same where the whole stands after “from”. “120 experts from 21 countries, including Kazakhstan and France”
count-from-including = { count-including }
# Where all are named. “2 countries (Latvia and Estonia)”
count-namely = { $whole } ({ LIST($parts) })
# Counts that need more than a comma between them. $left, $right (texts).
counts-apart = { $left }; { $right }

## Lists

# $organization, $n (number of mentions). “Council of Europe (CoE) — 2 mentions”
organization-line = { NAME($organization, form: "introduced", article: "none") }{ mentions }
# $country, $n. “Russia — 19 mentions”
country-line = { NAME($country, article: "none") }{ mentions }
# $place, $country (its country), $n. “Moscow (Russia) — 2 mentions”
place-line = { NAME($place, article: "none") }{ $country ->
        [none] {""}
       *[some] {" "}({ NAME($country, article: "none") })
    }{ mentions }
mentions = { $n ->
        [0] {""}
        [one] {" "}— { NUMBER($n) } mention
       *[other] {" "}— { NUMBER($n) } mentions
    }
# $countries (list). “Armenia, Latvia and Russia.”
countries-all = { LIST($countries, article: "none") }.

## The short summary

# $title (text). $end (text): `mark` if the title ends with a mark of its own. “International Cooperation.”
brief-title = { $end ->
        [mark] { $title }
       *[none] { $title }.
    }
# $title (text): as above. The rest as in the lead.
# “International Cooperation. 16 dates, 14 organizations, 16 countries; 17 events from September 1997 to May 2006.”
brief-names-events = { $title } { LIST($names, end: "open") }; { brief-events }{ lead-period }.
brief-names = { $title } { LIST($names, end: "open") }.
brief-only-events = { $title } { brief-events }{ lead-period }.
# “International Cooperation. No dates, organizations or countries.”
brief-nothing = { $title } No dates, organizations or countries.
brief-events = { lead-events }
# $organizations (list). “Organizations: CIS and ACEEEO.”
brief-organizations = Organizations: { LIST($organizations, form: "short", article: "none") }.
# $more (number): how many are left out. “Organizations: CEC of Russia, ACEEEO, CIS and 11 more.”
brief-organizations-more = Organizations: { LIST($organizations, form: "short", article: "none", end: "open") } and { NUMBER($more) } more.
# $countries (list). “Countries: Armenia and Russia.”
brief-countries = Countries: { LIST($countries, article: "none") }.
# “Countries: Russia, Armenia, Azerbaijan and 13 more.”
brief-countries-more = Countries: { LIST($countries, article: "none", end: "open") } and { NUMBER($more) } more.
