# How German writes dates, and the words it writes them with.
#
# Order: the calendar's, then from short to long. Source: by hand. $case: the case of the whole date; months and years
# don't change with it. $era (text): `bc` or `ad`.


## Months

-month-01 = Januar
    .short = Jan
-month-02 = Februar
    .short = Feb
-month-03 = März
-month-04 = April
    .short = Apr
-month-05 = Mai
-month-06 = Juni
-month-07 = Juli
-month-08 = August
    .short = Aug
-month-09 = September
    .short = Sept
-month-10 = Oktober
    .short = Okt
-month-11 = November
    .short = Nov
-month-12 = Dezember
    .short = Dez

## Weekdays, Monday first

-weekday-1 = Montag
-weekday-2 = Dienstag
-weekday-3 = Mittwoch
-weekday-4 = Donnerstag
-weekday-5 = Freitag
-weekday-6 = Samstag
-weekday-7 = Sonntag

## Seasons

-season-spring = Frühling
-season-summer = Sommer
-season-autumn = Herbst
-season-winter = Winter

## Units of time

-unit-day = { $case ->
       *[nominative] Tag
        [genitive] Tages
        [dative] Tag
        [accusative] Tag
    }
    .plural = { $case ->
       *[nominative] Tage
        [genitive] Tage
        [dative] Tagen
        [accusative] Tage
    }
-unit-week = Woche
    .plural = Wochen
-unit-month = { $case ->
       *[nominative] Monat
        [genitive] Monats
        [dative] Monat
        [accusative] Monat
    }
    .plural = { $case ->
       *[nominative] Monate
        [genitive] Monate
        [dative] Monaten
        [accusative] Monate
    }
-unit-quarter = { $case ->
       *[nominative] Quartal
        [genitive] Quartals
        [dative] Quartal
        [accusative] Quartal
    }
-unit-half = { $case ->
       *[nominative] Halbjahr
        [genitive] Halbjahres
        [dative] Halbjahr
        [accusative] Halbjahr
    }
-unit-year = { $case ->
       *[nominative] Jahr
        [genitive] Jahres
        [dative] Jahr
        [accusative] Jahr
    }
    .plural = { $case ->
       *[nominative] Jahre
        [genitive] Jahre
        [dative] Jahren
        [accusative] Jahre
    }
-unit-decade = { $case ->
       *[nominative] Jahrzehnt
        [genitive] Jahrzehnts
        [dative] Jahrzehnt
        [accusative] Jahrzehnt
    }
-unit-century = { $case ->
       *[nominative] Jahrhundert
        [genitive] Jahrhunderts
        [dative] Jahrhundert
        [accusative] Jahrhundert
    }
-unit-millennium = { $case ->
       *[nominative] Jahrtausend
        [genitive] Jahrtausends
        [dative] Jahrtausend
        [accusative] Jahrtausend
    }

## One date

# „ v. Chr.“ after a year before our era.
era = { $era ->
        [bc] {" "}v. Chr.
       *[ad] {""}
    }
# „7. Oktober 2002“
date-day = { $day }. { $month } { $year }{ era }
# „September 1997“
date-month = { $month } { $year }{ era }
# „Frühling 2014“
date-season = { $season } { $year }{ era }
# „3. Quartal 2013“
date-quarter = { NUMBER($quarter) }. { $case ->
       *[nominative] Quartal
        [genitive] Quartals
        [dative] Quartal
        [accusative] Quartal
    } { $year }{ era }
# „1. Halbjahr 2013“
date-half = { NUMBER($half) }. { $case ->
       *[nominative] Halbjahr
        [genitive] Halbjahres
        [dative] Halbjahr
        [accusative] Halbjahr
    } { $year }{ era }
# „2003“
date-year = { $year }{ era }
# „1990er-Jahre“
date-decade = { $year }er-{ $case ->
       *[nominative] Jahre
        [genitive] Jahre
        [dative] Jahren
        [accusative] Jahre
    }{ era }
# „20. Jahrhundert“
date-century = { NUMBER($number) }. { $case ->
       *[nominative] Jahrhundert
        [genitive] Jahrhunderts
        [dative] Jahrhundert
        [accusative] Jahrhundert
    }{ era }
# „2. Jahrtausend“
date-millennium = { NUMBER($number) }. { $case ->
       *[nominative] Jahrtausend
        [genitive] Jahrtausends
        [dative] Jahrtausend
        [accusative] Jahrtausend
    }{ era }
# „etwa 1998“
date-approximate = etwa { DATE($date) }

## Intervals

# „26.–28. September 2002“
date-days-in-month = { $first }.–{ $last }. { $month } { $year }{ era }
# „30. September – 2. Oktober 2002“
date-days-in-year = { $first }. { $first-month } – { $last }. { $last-month } { $year }{ era }
# „Mai–November 2006“
date-months-in-year = { $first-month }–{ $last-month } { $year }{ era }
# „2003–2005“
date-years = { $first }–{ $last }{ era }
# „Dezember 2002 – März 2003“
date-interval = { DATE($start) } – { DATE($end) }
# Of two kinds. „von 2003 bis Mai 2004“
date-span = von { DATE($start) } bis { DATE($end) }
# $days (interval). „Woche 10.–16. Mai 2004“
date-week = Woche { DATE($days) }
# $days (interval). „Wochenende 15.–16. Mai 2004“
date-weekend = Wochenende { DATE($days) }
# „seit 2004“
date-since = seit { DATE($start) }
# „etwa seit 2004“
date-since-about = etwa seit { DATE($start) }
# „bis 2004“
date-until = bis { DATE($end) }
# „etwa bis 2004“
date-until-about = etwa bis { DATE($end) }

## Doubt

# „4. März oder 3. April 2012“
date-or = { DATE($date) } oder { DATE($other) }
# „Datum nicht genannt“
date-missing = Datum nicht genannt
