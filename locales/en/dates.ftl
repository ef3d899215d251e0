# How English writes dates, and the words it writes them with.
#
# Terms are words: months, weekdays, seasons, units; the reader knows them from here too. Messages write one kind of
# value each; Svodka picks the message. In the order of the calendar, then from short to long.
# Source: CLDR 47, en (names of months and days); style of dates: day month year, en dash in ranges.
#
# $case (text): the case that is wanted; English has one. $year (text): the year, without a sign.
# $era (text): `bc`, `ad` of years before 1000, else `none`. $month: a month, written as it stands. Ends of intervals:
# $start, $end.


## Months

-month-01 = January
    .short = Jan
-month-02 = February
    .short = Feb
-month-03 = March
    .short = Mar
-month-04 = April
    .short = Apr
-month-05 = May
-month-06 = June
    .short = Jun
-month-07 = July
    .short = Jul
-month-08 = August
    .short = Aug
-month-09 = September
    .short = Sept
-month-10 = October
    .short = Oct
-month-11 = November
    .short = Nov
-month-12 = December
    .short = Dec

## Weekdays, Monday first

-weekday-1 = Monday
    .short = Mon
-weekday-2 = Tuesday
    .short = Tue
-weekday-3 = Wednesday
    .short = Wed
-weekday-4 = Thursday
    .short = Thu
-weekday-5 = Friday
    .short = Fri
-weekday-6 = Saturday
    .short = Sat
-weekday-7 = Sunday
    .short = Sun

## Seasons

-season-spring = spring
-season-summer = summer
-season-autumn = autumn
-season-winter = winter

## Units of time

-unit-day = day
    .plural = days
-unit-week = week
    .plural = weeks
-unit-month = month
    .plural = months
-unit-quarter = quarter
    .plural = quarters
-unit-half = half
    .plural = halves
-unit-year = year
    .plural = years
-unit-decade = decade
    .plural = decades
-unit-century = century
    .plural = centuries
-unit-millennium = millennium
    .plural = millennia

## One date

# “ BC” after a year before our era, “ AD” after an early one of it.
era = { $era ->
        [bc] {" "}BC
        [ad] {" "}AD
       *[none] {""}
    }
# $day (text). “7 October 2002”
date-day = { $day } { $month } { $year }{ era }
# “September 1997”
date-month = { $month } { $year }{ era }
# $season (name). “spring 2014”
date-season = { $season } { $year }{ era }
# $quarter (number): 1 to 4. “the third quarter of 2013”
date-quarter = the { $quarter ->
        [1] first
        [2] second
        [3] third
       *[4] fourth
    } quarter of { $year }{ era }
# $half (number): 1 or 2. “the first half of 2013”
date-half = the { $half ->
        [1] first
       *[2] second
    } half of { $year }{ era }
# “2003”
date-year = { $year }{ era }
# $year: the first year. “the 1990s”
date-decade = the { $year }s{ era }
# $number (ordinal number), $roman (text). “the 20th century”
date-century = the { date-ordinal } century{ era }
# $number (ordinal number). “the 2nd millennium”
date-millennium = the { date-ordinal } millennium{ era }
# $number (ordinal number). “21st”
date-ordinal = { NUMBER($number) }{ $number ->
        [one] st
        [two] nd
        [few] rd
       *[other] th
    }
# $date (date). “about 1998”
date-approximate = about { DATE($date) }

## Intervals

# $first, $last (texts): days. “26–28 September 2002”
date-days-in-month = { $first }–{ $last } { $month } { $year }{ era }
# $first, $last (texts): days; $first-month, $last-month (months). “30 September – 2 October 2002”
date-days-in-year = { $first } { $first-month } – { $last } { $last-month } { $year }{ era }
# $first-month, $last-month (months). “May–November 2006”
date-months-in-year = { $first-month }–{ $last-month } { $year }{ era }
# $first, $last (texts): years. “2003–2005”
date-years = { $first }–{ $last }{ era }
# Any other. “December 2002 – March 2003”
date-interval = { DATE($start) } – { DATE($end) }
# Of two kinds. “from 2003 to May 2004”
date-span = from { DATE($start) } to { DATE($end) }
# $days (interval). “the week of 10–16 May 2004”
date-week = the week of { DATE($days) }
# $days (interval). “the weekend of 15–16 May 2004”
date-weekend = the weekend of { DATE($days) }
# “since 2004”
date-since = since { DATE($start) }
# “since about 2004”
date-since-about = since about { DATE($start) }
# “until 2004”
date-until = until { DATE($end) }
# “until about 2004”
date-until-about = until about { DATE($end) }

## Doubt

# $date, $other (dates): two readings; of more, $date is all before the last. “4 March or 3 April 2012”
date-or = { DATE($date) } or { DATE($other) }
# An event whose date isn't known. “date not given”
date-missing = date not given
