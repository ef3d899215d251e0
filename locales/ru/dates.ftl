# Как по-русски пишутся даты и какими словами.
#
# Термины — это слова: месяцы, дни недели, времена года, единицы времени во всех падежах; из них же их знает и тот,
# кто читает. Сообщения пишут по одному виду значения; какое взять, решает программа. По порядку календаря, затем от
# короткого к длинному.
# Источник: CLDR 47, ru (названия месяцев и дней); остальные падежи вручную.
#
# $case (текст): нужный падеж. $year (текст): год без знака. $era (текст): `bc`, `ad` у годов до 1000-го, иначе `none`.
# $month: месяц, сам по себе в нужном падеже. Концы промежутков: $start, $end — тоже в нужном падеже, пока DATE не
# скажет другого.


## Месяцы

-month-01 = { $case ->
       *[nominative] январь
        [genitive] января
        [dative] январю
        [accusative] январь
        [instrumental] январём
        [prepositional] январе
    }
    .short = янв
-month-02 = { $case ->
       *[nominative] февраль
        [genitive] февраля
        [dative] февралю
        [accusative] февраль
        [instrumental] февралём
        [prepositional] феврале
    }
    .short = февр
-month-03 = { $case ->
       *[nominative] март
        [genitive] марта
        [dative] марту
        [accusative] март
        [instrumental] мартом
        [prepositional] марте
    }
-month-04 = { $case ->
       *[nominative] апрель
        [genitive] апреля
        [dative] апрелю
        [accusative] апрель
        [instrumental] апрелем
        [prepositional] апреле
    }
    .short = апр
-month-05 = { $case ->
       *[nominative] май
        [genitive] мая
        [dative] маю
        [accusative] май
        [instrumental] маем
        [prepositional] мае
    }
-month-06 = { $case ->
       *[nominative] июнь
        [genitive] июня
        [dative] июню
        [accusative] июнь
        [instrumental] июнем
        [prepositional] июне
    }
-month-07 = { $case ->
       *[nominative] июль
        [genitive] июля
        [dative] июлю
        [accusative] июль
        [instrumental] июлем
        [prepositional] июле
    }
-month-08 = { $case ->
       *[nominative] август
        [genitive] августа
        [dative] августу
        [accusative] август
        [instrumental] августом
        [prepositional] августе
    }
    .short = авг
-month-09 = { $case ->
       *[nominative] сентябрь
        [genitive] сентября
        [dative] сентябрю
        [accusative] сентябрь
        [instrumental] сентябрём
        [prepositional] сентябре
    }
    .short = сент
-month-10 = { $case ->
       *[nominative] октябрь
        [genitive] октября
        [dative] октябрю
        [accusative] октябрь
        [instrumental] октябрём
        [prepositional] октябре
    }
    .short = окт
-month-11 = { $case ->
       *[nominative] ноябрь
        [genitive] ноября
        [dative] ноябрю
        [accusative] ноябрь
        [instrumental] ноябрём
        [prepositional] ноябре
    }
    .short = нояб
-month-12 = { $case ->
       *[nominative] декабрь
        [genitive] декабря
        [dative] декабрю
        [accusative] декабрь
        [instrumental] декабрём
        [prepositional] декабре
    }
    .short = дек

## Дни недели, с понедельника

-weekday-1 = { $case ->
       *[nominative] понедельник
        [genitive] понедельника
        [dative] понедельнику
        [accusative] понедельник
        [instrumental] понедельником
        [prepositional] понедельнике
    }
    .short = пн
-weekday-2 = { $case ->
       *[nominative] вторник
        [genitive] вторника
        [dative] вторнику
        [accusative] вторник
        [instrumental] вторником
        [prepositional] вторнике
    }
    .short = вт
-weekday-3 = { $case ->
       *[nominative] среда
        [genitive] среды
        [dative] среде
        [accusative] среду
        [instrumental] средой
        [prepositional] среде
    }
    .short = ср
-weekday-4 = { $case ->
       *[nominative] четверг
        [genitive] четверга
        [dative] четвергу
        [accusative] четверг
        [instrumental] четвергом
        [prepositional] четверге
    }
    .short = чт
-weekday-5 = { $case ->
       *[nominative] пятница
        [genitive] пятницы
        [dative] пятнице
        [accusative] пятницу
        [instrumental] пятницей
        [prepositional] пятнице
    }
    .short = пт
-weekday-6 = { $case ->
       *[nominative] суббота
        [genitive] субботы
        [dative] субботе
        [accusative] субботу
        [instrumental] субботой
        [prepositional] субботе
    }
    .short = сб
-weekday-7 = { $case ->
       *[nominative] воскресенье
        [genitive] воскресенья
        [dative] воскресенью
        [accusative] воскресенье
        [instrumental] воскресеньем
        [prepositional] воскресенье
    }
    .short = вс

## Времена года

-season-spring = { $case ->
       *[nominative] весна
        [genitive] весны
        [dative] весне
        [accusative] весну
        [instrumental] весной
        [prepositional] весне
    }
-season-summer = { $case ->
       *[nominative] лето
        [genitive] лета
        [dative] лету
        [accusative] лето
        [instrumental] летом
        [prepositional] лете
    }
-season-autumn = { $case ->
       *[nominative] осень
        [genitive] осени
        [dative] осени
        [accusative] осень
        [instrumental] осенью
        [prepositional] осени
    }
-season-winter = { $case ->
       *[nominative] зима
        [genitive] зимы
        [dative] зиме
        [accusative] зиму
        [instrumental] зимой
        [prepositional] зиме
    }

## Единицы времени

-unit-day = { $case ->
       *[nominative] день
        [genitive] дня
        [dative] дню
        [accusative] день
        [instrumental] днём
        [prepositional] дне
    }
    .plural = { $case ->
           *[nominative] дни
            [genitive] дней
            [dative] дням
            [accusative] дни
            [instrumental] днями
            [prepositional] днях
        }
-unit-week = { $case ->
       *[nominative] неделя
        [genitive] недели
        [dative] неделе
        [accusative] неделю
        [instrumental] неделей
        [prepositional] неделе
    }
    .plural = { $case ->
           *[nominative] недели
            [genitive] недель
            [dative] неделям
            [accusative] недели
            [instrumental] неделями
            [prepositional] неделях
        }
-unit-month = { $case ->
       *[nominative] месяц
        [genitive] месяца
        [dative] месяцу
        [accusative] месяц
        [instrumental] месяцем
        [prepositional] месяце
    }
    .plural = { $case ->
           *[nominative] месяцы
            [genitive] месяцев
            [dative] месяцам
            [accusative] месяцы
            [instrumental] месяцами
            [prepositional] месяцах
        }
-unit-quarter = { $case ->
       *[nominative] квартал
        [genitive] квартала
        [dative] кварталу
        [accusative] квартал
        [instrumental] кварталом
        [prepositional] квартале
    }
    .plural = { $case ->
           *[nominative] кварталы
            [genitive] кварталов
            [dative] кварталам
            [accusative] кварталы
            [instrumental] кварталами
            [prepositional] кварталах
        }
-unit-half = { $case ->
       *[nominative] полугодие
        [genitive] полугодия
        [dative] полугодию
        [accusative] полугодие
        [instrumental] полугодием
        [prepositional] полугодии
    }
    .plural = { $case ->
           *[nominative] полугодия
            [genitive] полугодий
            [dative] полугодиям
            [accusative] полугодия
            [instrumental] полугодиями
            [prepositional] полугодиях
        }
# Родительный множественного после чисел — «лет»; «годов» только в датах («1990-х годов»).
-unit-year = { $case ->
       *[nominative] год
        [genitive] года
        [dative] году
        [accusative] год
        [instrumental] годом
        [prepositional] году
    }
    .plural = { $case ->
           *[nominative] годы
            [genitive] лет
            [dative] годам
            [accusative] годы
            [instrumental] годами
            [prepositional] годах
        }
-unit-decade = { $case ->
       *[nominative] десятилетие
        [genitive] десятилетия
        [dative] десятилетию
        [accusative] десятилетие
        [instrumental] десятилетием
        [prepositional] десятилетии
    }
    .plural = { $case ->
           *[nominative] десятилетия
            [genitive] десятилетий
            [dative] десятилетиям
            [accusative] десятилетия
            [instrumental] десятилетиями
            [prepositional] десятилетиях
        }
-unit-century = { $case ->
       *[nominative] век
        [genitive] века
        [dative] веку
        [accusative] век
        [instrumental] веком
        [prepositional] веке
    }
    .plural = { $case ->
           *[nominative] века
            [genitive] веков
            [dative] векам
            [accusative] века
            [instrumental] веками
            [prepositional] веках
        }
-unit-millennium = { $case ->
       *[nominative] тысячелетие
        [genitive] тысячелетия
        [dative] тысячелетию
        [accusative] тысячелетие
        [instrumental] тысячелетием
        [prepositional] тысячелетии
    }
    .plural = { $case ->
           *[nominative] тысячелетия
            [genitive] тысячелетий
            [dative] тысячелетиям
            [accusative] тысячелетия
            [instrumental] тысячелетиями
            [prepositional] тысячелетиях
        }

## Одна дата

# « до н. э.» после года до нашей эры, « н. э.» после одного из её первых.
era = { $era ->
        [bc] {" "}до н. э.
        [ad] {" "}н. э.
       *[none] {""}
    }
# $day (текст). «7 октября 2002 года»
date-day = { $day } { NAME($month, case: "genitive") } { $year } года{ era }
# «сентябрь 1997 года», «сентября 1997 года»
date-month = { $month } { $year } года{ era }
# $season (слово). «весна 2014 года»
date-season = { $season } { $year } года{ era }
# $quarter (число): от 1 до 4. «III квартал 2013 года»
date-quarter = { $quarter ->
        [1] I
        [2] II
        [3] III
       *[4] IV
    } { $case ->
       *[nominative] квартал
        [genitive] квартала
        [dative] кварталу
        [accusative] квартал
        [instrumental] кварталом
        [prepositional] квартале
    } { $year } года{ era }
# $half (число): 1 или 2. «первое полугодие 2013 года», «в первом полугодии 2013 года»
date-half = { $half ->
        [1] { date-half-first }
       *[2] { date-half-second }
    } { $case ->
       *[nominative] полугодие
        [genitive] полугодия
        [dative] полугодию
        [accusative] полугодие
        [instrumental] полугодием
        [prepositional] полугодии
    } { $year } года{ era }
# «первое» (полугодие)
date-half-first = { $case ->
       *[nominative] первое
        [genitive] первого
        [dative] первому
        [accusative] первое
        [instrumental] первым
        [prepositional] первом
    }
# «второе» (полугодие)
date-half-second = { $case ->
       *[nominative] второе
        [genitive] второго
        [dative] второму
        [accusative] второе
        [instrumental] вторым
        [prepositional] втором
    }
# «2003 год», «2003 года»
date-year = { $year } { $case ->
       *[nominative] год
        [genitive] года
        [dative] году
        [accusative] год
        [instrumental] годом
        [prepositional] году
    }{ era }
# $year: первый год. «1990-е годы», «1990-х годов»
date-decade = { $year }{ $case ->
       *[nominative] -е годы
        [genitive] -х годов
        [dative] -м годам
        [accusative] -е годы
        [instrumental] -ми годами
        [prepositional] -х годах
    }{ era }
# $number (порядковое число), $roman (текст): римскими цифрами. «XX век»
date-century = { $roman } { $case ->
       *[nominative] век
        [genitive] века
        [dative] веку
        [accusative] век
        [instrumental] веком
        [prepositional] веке
    }{ era }
# $number (порядковое число). «2-е тысячелетие»
date-millennium = { NUMBER($number) }{ $case ->
       *[nominative] -е тысячелетие
        [genitive] -го тысячелетия
        [dative] -му тысячелетию
        [accusative] -е тысячелетие
        [instrumental] -м тысячелетием
        [prepositional] -м тысячелетии
    }{ era }
# $date (дата). «около 1998 года»
date-approximate = около { DATE($date, case: "genitive") }

## Промежутки

# $first, $last (тексты): дни. «26–28 сентября 2002 года»
date-days-in-month = { $first }–{ $last } { NAME($month, case: "genitive") } { $year } года{ era }
# $first, $last (тексты): дни; $first-month, $last-month (месяцы). «30 сентября — 2 октября 2002 года»
date-days-in-year = { $first } { NAME($first-month, case: "genitive") } — { $last } { NAME($last-month, case: "genitive") } { $year } года{ era }
# $first-month, $last-month (месяцы). «май — ноябрь 2006 года»
date-months-in-year = { $first-month } — { $last-month } { $year } года{ era }
# $first, $last (тексты): годы. «2003–2005 годы», «2003–2005 годов»
date-years = { $first }–{ $last } { $case ->
       *[nominative] годы
        [genitive] годов
        [dative] годам
        [accusative] годы
        [instrumental] годами
        [prepositional] годах
    }{ era }
# Любой другой. «декабрь 2002 года — март 2003 года»
date-interval = { $start } — { $end }
# Из двух разных по виду. «с 2003 года по май 2004 года»
date-span = { DATE($start, case: "genitive", after: "с") } по { DATE($end, case: "accusative") }
# $days (промежуток). «неделя 10–16 мая 2004 года», «недели 10–16 мая 2004 года»
date-week = { $case ->
       *[nominative] неделя
        [genitive] недели
        [dative] неделе
        [accusative] неделю
        [instrumental] неделей
        [prepositional] неделе
    } { $days }
# $days (промежуток). «выходные 15–16 мая 2004 года»
date-weekend = { $case ->
       *[nominative] выходные
        [genitive] выходных
        [dative] выходным
        [accusative] выходные
        [instrumental] выходными
        [prepositional] выходных
    } { $days }
# «с 2004 года»
date-since = { DATE($start, case: "genitive", after: "с") }
# «примерно с 2004 года»
date-since-about = примерно { DATE($start, case: "genitive", after: "с") }
# «до 2004 года»
date-until = до { DATE($end, case: "genitive") }
# «примерно до 2004 года»
date-until-about = примерно до { DATE($end, case: "genitive") }

## Сомнение

# $date, $other (даты): два чтения; если их больше, $date — все, кроме последнего. «4 марта или 3 апреля 2012 года»
date-or = { $date } или { $other }
# Событие, дата которого неизвестна. «дата не указана»
date-missing = дата не указана
