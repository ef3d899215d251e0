# Ten organizations as German writes them. All have the article inside a sentence, their acronyms those that are given
# one. Order: by key. Source: by hand.

-organization-cis = Gemeinschaft Unabhängiger Staaten
    .acronym = GUS
    .acronym-article = der
-organization-coe = Europarat
    .gender = masculine
-organization-eu = Europäische Union
    .acronym = EU
    .acronym-article = der
-organization-imf = Internationaler Währungsfonds
    .acronym = IWF
    .gender = masculine
    .acronym-article = der
-organization-nato = Nordatlantikpakt-Organisation
    .acronym = NATO
    .acronym-article = der
-organization-osce = Organisation für Sicherheit und Zusammenarbeit in Europa
    .acronym = OSZE
    .acronym-article = der
-organization-osce-odihr = Büro für demokratische Institutionen und Menschenrechte
    .acronym = BDIMR
    .gender = neuter
    .acronym-article = der
-organization-pace = Parlamentarische Versammlung des Europarates
    .acronym = PVER
    .acronym-article = none
-organization-un = Vereinte Nationen
    .acronym = UNO
    .gender = plural
    .acronym-gender = feminine
    .acronym-article = der
-organization-who = Weltgesundheitsorganisation
    .acronym = WHO
    .acronym-article = der
