# Предложения сводок.
#
# По порядку сводки: вводный абзац, хронология, события и их части, списки, затем короткая сводка. Сообщение — целое
# предложение; часть предложения начинается со своего пробела или своей запятой, чтобы уйти вместе с ними. Переменная,
# которой нечего сказать, — текст `none`. Функции: NAME($entity, case, form: "full" | "short" | "introduced" |
# "clear", article: "none", after), LIST($entities, то же, end: "open"), DATE($date, case, after), NUMBER($number, after).
# Без `form` имя стоит полностью с сокращением в скобках там, где названо впервые, потом — одним сокращением;
# `clear` — то же, но не той формой, по которой не виден падеж («США», «ВМО»), если есть другая.
# `after` даёт и предлог: сам выбирает «в» или «во» («на»), «с» или «со», «о» или «об».
# Источник: вручную.


## Слова: языки, акты и выборы

-language-be = { $case ->
       *[nominative] белорусский
        [genitive] белорусского
        [dative] белорусскому
        [accusative] белорусский
        [instrumental] белорусским
        [prepositional] белорусском
    }
-language-de = { $case ->
       *[nominative] немецкий
        [genitive] немецкого
        [dative] немецкому
        [accusative] немецкий
        [instrumental] немецким
        [prepositional] немецком
    }
-language-en = { $case ->
       *[nominative] английский
        [genitive] английского
        [dative] английскому
        [accusative] английский
        [instrumental] английским
        [prepositional] английском
    }
-language-es = { $case ->
       *[nominative] испанский
        [genitive] испанского
        [dative] испанскому
        [accusative] испанский
        [instrumental] испанским
        [prepositional] испанском
    }
-language-fr = { $case ->
       *[nominative] французский
        [genitive] французского
        [dative] французскому
        [accusative] французский
        [instrumental] французским
        [prepositional] французском
    }
-language-kk = { $case ->
       *[nominative] казахский
        [genitive] казахского
        [dative] казахскому
        [accusative] казахский
        [instrumental] казахским
        [prepositional] казахском
    }
-language-ru = { $case ->
       *[nominative] русский
        [genitive] русского
        [dative] русскому
        [accusative] русский
        [instrumental] русским
        [prepositional] русском
    }
-language-uk = { $case ->
       *[nominative] украинский
        [genitive] украинского
        [dative] украинскому
        [accusative] украинский
        [instrumental] украинским
        [prepositional] украинском
    }

# О чём событие, по `object.type` записи; у выборов ещё и по их `office`.
-object-agreement = { $case ->
       *[nominative] соглашение
        [genitive] соглашения
        [dative] соглашению
        [accusative] соглашение
        [instrumental] соглашением
        [prepositional] соглашении
    }
-object-budget = { $case ->
       *[nominative] бюджет
        [genitive] бюджета
        [dative] бюджету
        [accusative] бюджет
        [instrumental] бюджетом
        [prepositional] бюджете
    }
-object-charter = { $case ->
       *[nominative] устав
        [genitive] устава
        [dative] уставу
        [accusative] устав
        [instrumental] уставом
        [prepositional] уставе
    }
-object-constitution = { $case ->
       *[nominative] конституция
        [genitive] конституции
        [dative] конституции
        [accusative] конституцию
        [instrumental] конституцией
        [prepositional] конституции
    }
-object-convention = { $case ->
       *[nominative] конвенция
        [genitive] конвенции
        [dative] конвенции
        [accusative] конвенцию
        [instrumental] конвенцией
        [prepositional] конвенции
    }
-object-decision = { $case ->
       *[nominative] решение
        [genitive] решения
        [dative] решению
        [accusative] решение
        [instrumental] решением
        [prepositional] решении
    }
-object-declaration = { $case ->
       *[nominative] декларация
        [genitive] декларации
        [dative] декларации
        [accusative] декларацию
        [instrumental] декларацией
        [prepositional] декларации
    }
-object-document = { $case ->
       *[nominative] документ
        [genitive] документа
        [dative] документу
        [accusative] документ
        [instrumental] документом
        [prepositional] документе
    }
-object-election = { $case ->
       *[nominative] выборы
        [genitive] выборов
        [dative] выборам
        [accusative] выборы
        [instrumental] выборами
        [prepositional] выборах
    }
-object-election-governor = { $case ->
       *[nominative] выборы губернатора
        [genitive] выборов губернатора
        [dative] выборам губернатора
        [accusative] выборы губернатора
        [instrumental] выборами губернатора
        [prepositional] выборах губернатора
    }
-object-election-local = { $case ->
       *[nominative] местные выборы
        [genitive] местных выборов
        [dative] местным выборам
        [accusative] местные выборы
        [instrumental] местными выборами
        [prepositional] местных выборах
    }
-object-election-mayor = { $case ->
       *[nominative] выборы мэра
        [genitive] выборов мэра
        [dative] выборам мэра
        [accusative] выборы мэра
        [instrumental] выборами мэра
        [prepositional] выборах мэра
    }
-object-election-parliament = { $case ->
       *[nominative] парламентские выборы
        [genitive] парламентских выборов
        [dative] парламентским выборам
        [accusative] парламентские выборы
        [instrumental] парламентскими выборами
        [prepositional] парламентских выборах
    }
-object-election-president = { $case ->
       *[nominative] президентские выборы
        [genitive] президентских выборов
        [dative] президентским выборам
        [accusative] президентские выборы
        [instrumental] президентскими выборами
        [prepositional] президентских выборах
    }
-object-law = { $case ->
       *[nominative] закон
        [genitive] закона
        [dative] закону
        [accusative] закон
        [instrumental] законом
        [prepositional] законе
    }
-object-memorandum = { $case ->
       *[nominative] меморандум
        [genitive] меморандума
        [dative] меморандуму
        [accusative] меморандум
        [instrumental] меморандумом
        [prepositional] меморандуме
    }
-object-plan = { $case ->
       *[nominative] план
        [genitive] плана
        [dative] плану
        [accusative] план
        [instrumental] планом
        [prepositional] плане
    }
-object-programme = { $case ->
       *[nominative] программа
        [genitive] программы
        [dative] программе
        [accusative] программу
        [instrumental] программой
        [prepositional] программе
    }
-object-protocol = { $case ->
       *[nominative] протокол
        [genitive] протокола
        [dative] протоколу
        [accusative] протокол
        [instrumental] протоколом
        [prepositional] протоколе
    }
-object-recommendation = { $case ->
       *[nominative] рекомендация
        [genitive] рекомендации
        [dative] рекомендации
        [accusative] рекомендацию
        [instrumental] рекомендацией
        [prepositional] рекомендации
    }
-object-report = { $case ->
       *[nominative] доклад
        [genitive] доклада
        [dative] докладу
        [accusative] доклад
        [instrumental] докладом
        [prepositional] докладе
    }
-object-resolution = { $case ->
       *[nominative] резолюция
        [genitive] резолюции
        [dative] резолюции
        [accusative] резолюцию
        [instrumental] резолюцией
        [prepositional] резолюции
    }
-object-statement = { $case ->
       *[nominative] заявление
        [genitive] заявления
        [dative] заявлению
        [accusative] заявление
        [instrumental] заявлением
        [prepositional] заявлении
    }
-object-treaty = { $case ->
       *[nominative] договор
        [genitive] договора
        [dative] договору
        [accusative] договор
        [instrumental] договором
        [prepositional] договоре
    }

# Как назван акт внутри предложения. $kind: один из терминов выше, сам по себе в нужном падеже. $case (текст).
# «конвенция», «конвенции»
object = { $kind }
# «проект конвенции», «проекта конвенции»
object-draft = { $case ->
       *[nominative] проект
        [genitive] проекта
        [dative] проекту
        [accusative] проект
        [instrumental] проектом
        [prepositional] проекте
    } { NAME($kind, case: "genitive") }
# $title (текст) — на языке документа; $named здесь не нужен. «соглашение «О воде»», «соглашения «О воде»»
object-titled = { object } «{ $title }»
# «проект конвенции «Convention on Election Standards…»»
object-draft-titled = { object-draft } «{ $title }»

# Имя с сокращением там, где оно названо впервые; оба в одном падеже. $full, $short. «Советом Европы (СЕ)»
name-introduced = { $full } ({ $short })

## Заголовки

# $id (текст): имя документа, у которого нет заглавия. «Документ 2002-kishinev»
heading-untitled = Документ { $id }
heading-timeline = Хронология
heading-organizations = Организации
heading-countries = Страны
heading-places = Места

## Сколько чего

# $n (число). «16 дат»
total-dates = { $n ->
        [one] { NUMBER($n) } дата
        [few] { NUMBER($n) } даты
       *[other] { NUMBER($n) } дат
    }
# $n (число). «14 организаций»
total-organizations = { $n ->
        [one] { NUMBER($n) } организация
        [few] { NUMBER($n) } организации
       *[other] { NUMBER($n) } организаций
    }
# $n (число). «16 стран»
total-countries = { $n ->
        [one] { NUMBER($n) } страна
        [few] { NUMBER($n) } страны
       *[other] { NUMBER($n) } стран
    }

## Вводный абзац

# Всем четырём дано: $languages (список), $language-count (число) — на чём написан документ; $names (список) — сколько
# в нём дат, организаций и стран; $first (число) — первое из этих чисел, за ним идёт сказуемое; $events (число);
# $period (текст): `none`, `one` или `range`; $first-date, $last-date (даты).
# «В документе на русском языке упомянута 21 дата и 3 страны; в нём сообщается об 11 событиях за период с … по ….»
lead-names-events = В документе{ lead-languages } { lead-named } { LIST($names) }; в нём сообщается { lead-events }{ lead-period }.
# «В документе на русском языке упомянуто 16 дат.»
lead-names = В документе{ lead-languages } { lead-named } { LIST($names) }.
# «В документе на русском языке сообщается об 1 событии (7 октября 2002 года).»
lead-only-events = В документе{ lead-languages } сообщается { lead-events }{ lead-period }.
# «В документе на русском языке не упомянуты ни даты, ни организации, ни страны.»
lead-nothing = В документе{ lead-languages } не упомянуты ни даты, ни организации, ни страны.
lead-languages = { $languages ->
        [none] {""}
       *[some] {" "}на { LIST($languages, case: "prepositional") } { $language-count ->
            [one] языке
           *[other] языках
        }
    }
lead-named = { $first ->
        [one] упомянута
        [few] упомянуты
       *[other] упомянуто
    }
# Предложный падеж: «о 17 событиях», «о 21 событии», «об 11 событиях»
lead-events = { NUMBER($events, after: "о") } { $events ->
        [one] событии
       *[other] событиях
    }
lead-period = { $period ->
        [none] {""}
        [one] {" "}({ DATE($first-date) })
       *[range] {" "}за период { DATE($first-date, case: "genitive", after: "с") } по { DATE($last-date, case: "accusative") }
    }

# $organization, $country — кого называют чаще всего; $organization-mentions, $country-mentions (числа) — от двух.
# «Чаще всего упоминаются Совет Европы (10 раз) и Россия (19 раз).»
lead-most-both = Чаще всего упоминаются { lead-organization } и { lead-country }.
# «Чаще всего упоминается Совет Европы (10 раз).»
lead-most-organization = Чаще всего упоминается { lead-organization }.
# «Чаще всего упоминается Россия (19 раз).»
lead-most-country = Чаще всего упоминается { lead-country }.
lead-organization = { NAME($organization, form: "full") } ({ $organization-mentions ->
        [few] { NUMBER($organization-mentions) } раза
       *[other] { NUMBER($organization-mentions) } раз
    })
lead-country = { NAME($country) } ({ $country-mentions ->
        [few] { NUMBER($country-mentions) } раза
       *[other] { NUMBER($country-mentions) } раз
    })

# $n (число), $countries (список): где происходили события. «Места событий указаны в 3 странах: Латвии, Молдове и …»
lead-places = Места событий указаны { NUMBER($n, after: "в") } { $n ->
        [one] стране
       *[other] странах
    }: { LIST($countries, case: "prepositional") }.

## Хронология

# $date (текст): дата, с которой начинается строка. $event (текст). «7 октября 2002 года — подписание конвенции.»
timeline-line = { $date } — { $event }.
# «7 октября 2032 года — планируется подписание конвенции.»
timeline-line-planned = { $date } — планируется { $event }.
# «7 октября 2002 года — не состоялось: подписание конвенции.»
timeline-line-denied = { $date } — не состоялось: { $event }.

## События, по `kind` записи

# Каждому дано: $title, $topic (тексты) — словами документа; $object (имя) — акт или выборы; $matter (имя) — то же для
# тех, кто не берёт $object. Списки по роли: $organizers, $co-organizers, $initiators, $hosts, $actors, $recipients,
# $chairs, $chaired, $subjects, $elected, $occasion-bodies; $host-countries; $participants — остальные и те, чью роль
# сообщение не берёт. $occasion (текст): `summit` …; $place, $country (имена); $counts (список). $located (текст):
# `yes`, если назван хозяин, место или повод.

# «одобрение проекта конвенции Советом Европы»
event-approval = одобрение{ of-object }{ by-actors }{ tail }
# «председательство России в Комитете министров»
event-chairmanship = председательство{ $chairs ->
        [none] {""}
       *[some] {" "}{ LIST($chairs, case: "genitive") }
    }{ $chaired ->
        [none] {""}
       *[some] {" "}{ LIST($chaired, case: "prepositional", after: "в") }
    }{ tail }
# «конференция ACEEEO «Выборы сегодня» в Москве (Россия)»
event-conference = конференция{ of-organizers }{ with-title }{ tail }
# «вступление конвенции в силу»
event-entry-into-force = вступление{ of-object } в силу{ tail }
# «создание Евразийского союза Белоруссией и Казахстаном»
event-founding = создание{ of-subjects }{ by-actors }{ tail }
# «встреча в ЦИК России по инициативе БДИПЧ ОБСЕ»
event-meeting = встреча{ of-organizers }{ with-title }{ tail }
# «наблюдение на выборах в Государственную Думу; около 1200 наблюдателей из 49 стран»
event-observation = наблюдение на { $elected ->
        [none] { $object ->
            [none] выборах
           *[some] { NAME($object, case: "prepositional") }
        }
       *[some] выборах { LIST($elected, case: "accusative", after: "в") }
    }{ tail-where }{ tail-about }{ $counts ->
        [none] {""}
       *[some] ; { LIST($counts) }
    }{ $participants ->
        [none] {""}
       *[some] ; наблюдатели: { LIST($participants) }
    }{ at-host-countries }
# Любой другой вид. «событие Совета Европы в Москве (Россия)»
event-other = событие{ of-organizers }{ with-title }{ tail }
# «подписание конвенции на саммите СНГ в Кишинёве (Молдова)»
event-signing = подписание { object-or-document }{ tail }
# «представление проекта конвенции в ПАСЕ»
event-submission = представление { object-or-document }{ by-actors }{ $recipients ->
        [none] {""}
       *[some] {" "}{ LIST($recipients, case: "accusative", after: "в") }
    }{ tail }
# «поддержка проекта конвенции Венецианской комиссией»
event-support = поддержка{ of-object }{ by-actors }{ tail }
# «преобразование ACEEEO; место: Латвия»
event-transformation = преобразование{ of-subjects }{ by-actors }{ tail }

## Части событий

of-organizers = { $organizers ->
        [none] {""}
       *[some] {" "}{ LIST($organizers, case: "genitive") }
    }
of-object = { $object ->
        [none] {""}
       *[some] {" "}{ NAME($object, case: "genitive") }
    }
object-or-document = { $object ->
        [none] документа
       *[some] { NAME($object, case: "genitive") }
    }
of-subjects = { $subjects ->
        [none] {""}
       *[some] {" "}{ LIST($subjects, case: "genitive") }
    }
# « Венецианской комиссией», « Соединёнными Штатами Америки»: «создание совета США» прочли бы иначе
by-actors = { $actors ->
        [none] {""}
       *[some] {" "}{ LIST($actors, case: "instrumental", form: "clear") }
    }
with-title = { $title ->
        [none] {""}
       *[some] {" "}«{ $title }»
    }
# Что идёт за каждым событием, в этом порядке.
tail = { tail-where }{ tail-about }{ with-participants }{ at-host-countries }
tail-where = { on-occasion }{ at-hosts }{ in-place }{ by-initiators }{ with-co-organizers }{ in-country }
tail-about = { about-topic }{ about-matter }
# « на саммите СНГ»
on-occasion = { $occasion ->
        [none] {""}
        [anniversary] {" "}на годовщине
        [ceremony] {" "}на церемонии
        [conference] {" "}на конференции
        [congress] {" "}на съезде
        [forum] {" "}на форуме
        [meeting] {" "}на встрече
        [session] {" "}на сессии
        [summit] {" "}на саммите
        [talks] {" "}на переговорах
        [visit] {" "}в ходе визита
       *[other] {" "}на мероприятии
    }{ $occasion-bodies ->
        [none] {""}
       *[some] {" "}{ LIST($occasion-bodies, case: "genitive") }
    }
# « в ЦИК России»
at-hosts = { $hosts ->
        [none] {""}
       *[some] {" "}{ LIST($hosts, case: "prepositional", after: "в") }
    }
# « в Москве (Россия)», « во Владивостоке», « на Мальте»
in-place = { $place ->
        [none] {""}
       *[some] {" "}{ NAME($place, case: "prepositional", after: "в") }{ $country ->
            [none] {""}
           *[some] {" "}({ NAME($country) })
        }
    }
# « по инициативе ЦИК России»
by-initiators = { $initiators ->
        [none] {""}
       *[some] {" "}по инициативе { LIST($initiators, case: "genitive") }
    }
# «, совместно с Венецианской комиссией»
with-co-organizers = { $co-organizers ->
        [none] {""}
       *[some] , совместно { LIST($co-organizers, case: "instrumental", after: "с") }
    }
# «; место: Латвия», а не «в Латвии»: «преобразование в Латвии» можно прочесть иначе
in-country = { $place ->
        [none] { $country ->
            [none] {""}
           *[some] ; место: { NAME($country) }
        }
       *[some] {""}
    }
# «; тема: «Избирательные системы»»
about-topic = { $topic ->
        [none] {""}
       *[some] ; тема: «{ $topic }»
    }
# «; тема: проект конвенции», после другой темы «; на повестке дня: проект конвенции»
about-matter = { $matter ->
        [none] {""}
       *[some] { $topic ->
            [none] ; тема: { NAME($matter) }
           *[some] ; на повестке дня: { NAME($matter) }
        }
    }
# «; участники: 35 стран, в том числе 20 государств — членов ACEEEO; ОБСЕ и Совет Европы»
with-participants = { $counts ->
        [none] { $participants ->
            [none] {""}
           *[some] ; участники: { LIST($participants) }
        }
       *[some] ; участники: { LIST($counts) }{ $participants ->
            [none] {""}
           *[some] ; { LIST($participants) }
        }
    }
# «; принимающая сторона: Казахстан»
at-host-countries = { $host-countries ->
        [none] {""}
       *[some] ; принимающая сторона: { LIST($host-countries) }
    }

## Количества, по `unit` записи

# $n (число). $approximate (текст): `yes` или `no`. $of (имя): чьи страны или члены. После «около» и «из» — родительный
# падеж: у него свои числа (21 страны, 22 стран), поэтому для него своё сообщение.

# «10 стран СНГ», «около 50 стран»
count-country = { $approximate ->
        [yes] около { count-country-genitive }
       *[no] { $n ->
            [one] { NUMBER($n) } страна
            [few] { NUMBER($n) } страны
           *[other] { NUMBER($n) } стран
        }{ count-of }
    }
count-country-genitive = { $n ->
        [one] { NUMBER($n) } страны
       *[other] { NUMBER($n) } стран
    }{ count-of }
# Часть стран, которые сами стоят после «из». «из 35 стран, в том числе 2 стран СНГ»
count-country-from = { $approximate ->
        [yes] около{" "}
       *[no] {""}
    }{ count-country-genitive }
# «2 делегата»
count-delegate = { $approximate ->
        [yes] около { count-delegate-genitive }
       *[no] { $n ->
            [one] { NUMBER($n) } делегат
            [few] { NUMBER($n) } делегата
           *[other] { NUMBER($n) } делегатов
        }{ count-of }
    }
count-delegate-genitive = { $n ->
        [one] { NUMBER($n) } делегата
       *[other] { NUMBER($n) } делегатов
    }{ count-of }
# «35 делегаций»
count-delegation = { $approximate ->
        [yes] около { count-delegation-genitive }
       *[no] { $n ->
            [one] { NUMBER($n) } делегация
            [few] { NUMBER($n) } делегации
           *[other] { NUMBER($n) } делегаций
        }{ count-of }
    }
count-delegation-genitive = { $n ->
        [one] { NUMBER($n) } делегации
       *[other] { NUMBER($n) } делегаций
    }{ count-of }
# «5 экспертов»
count-expert = { $approximate ->
        [yes] около { count-expert-genitive }
       *[no] { $n ->
            [one] { NUMBER($n) } эксперт
            [few] { NUMBER($n) } эксперта
           *[other] { NUMBER($n) } экспертов
        }{ count-of }
    }
count-expert-genitive = { $n ->
        [one] { NUMBER($n) } эксперта
       *[other] { NUMBER($n) } экспертов
    }{ count-of }
# «20 государств — членов ACEEEO», «20 государств-членов»
count-member-state = { $approximate ->
        [yes] около { count-member-state-genitive }
       *[no] { $of ->
            [none] { $n ->
                [one] { NUMBER($n) } государство-член
                [few] { NUMBER($n) } государства-члена
               *[other] { NUMBER($n) } государств-членов
            }
           *[some] { $n ->
                [one] { NUMBER($n) } государство — член
                [few] { NUMBER($n) } государства — члена
               *[other] { NUMBER($n) } государств — членов
            }{ count-of }
        }
    }
count-member-state-genitive = { $of ->
        [none] { $n ->
            [one] { NUMBER($n) } государства-члена
           *[other] { NUMBER($n) } государств-членов
        }
       *[some] { $n ->
            [one] { NUMBER($n) } государства — члена
           *[other] { NUMBER($n) } государств — членов
        }{ count-of }
    }
# «из 35 стран, в том числе 2 государств — членов СНГ»
count-member-state-from = { $approximate ->
        [yes] около{" "}
       *[no] {""}
    }{ count-member-state-genitive }
# «около 1200 наблюдателей»
count-observer = { $approximate ->
        [yes] около { count-observer-genitive }
       *[no] { $n ->
            [one] { NUMBER($n) } наблюдатель
            [few] { NUMBER($n) } наблюдателя
           *[other] { NUMBER($n) } наблюдателей
        }{ count-of }
    }
count-observer-genitive = { $n ->
        [one] { NUMBER($n) } наблюдателя
       *[other] { NUMBER($n) } наблюдателей
    }{ count-of }
# «15 организаций»
count-organization = { $approximate ->
        [yes] около { count-organization-genitive }
       *[no] { $n ->
            [one] { NUMBER($n) } организация
            [few] { NUMBER($n) } организации
           *[other] { NUMBER($n) } организаций
        }{ count-of }
    }
count-organization-genitive = { $n ->
        [one] { NUMBER($n) } организации
       *[other] { NUMBER($n) } организаций
    }{ count-of }
# «300 участников»
count-participant = { $approximate ->
        [yes] около { count-participant-genitive }
       *[no] { $n ->
            [one] { NUMBER($n) } участник
            [few] { NUMBER($n) } участника
           *[other] { NUMBER($n) } участников
        }{ count-of }
    }
count-participant-genitive = { $n ->
        [one] { NUMBER($n) } участника
       *[other] { NUMBER($n) } участников
    }{ count-of }
# «300 человек»
count-person = { $approximate ->
        [yes] около { count-person-genitive }
       *[no] { $n ->
            [one] { NUMBER($n) } человек
            [few] { NUMBER($n) } человека
           *[other] { NUMBER($n) } человек
        }{ count-of }
    }
count-person-genitive = { $n ->
        [one] { NUMBER($n) } человека
       *[other] { NUMBER($n) } человек
    }{ count-of }
# Единица, для которой нет сообщения. $text (текст): слова документа. ««12 polling stations»»
count-other = «{ $text }»
count-of = { $of ->
        [none] {""}
       *[some] {" "}{ NAME($of, case: "genitive") }
    }
# $people (текст): сколько людей; остальное — о странах. «около 1200 наблюдателей из 49 стран»
count-from = { $people } из { $approximate ->
        [yes] примерно{" "}
       *[no] {""}
    }{ count-country-genitive }
# $whole (текст), $parts (список). «35 стран, в том числе 20 государств — членов ACEEEO»
count-including = { $whole }, в том числе { LIST($parts) }
# То же, где целое стоит после «из». «120 экспертов из 21 страны, в том числе Казахстана и Франции»
count-from-including = { $whole }, в том числе { LIST($parts, case: "genitive") }
# Где названы все. «2 страны (Латвия и Эстония)»
count-namely = { $whole } ({ LIST($parts) })
# Количества, которым мало запятой. $left, $right (тексты).
counts-apart = { $left }; { $right }

## Списки

# $organization, $n (число упоминаний). «Совет Европы (СЕ) — 2 упоминания»
organization-line = { NAME($organization, form: "introduced") }{ mentions }
# $country, $n. «Россия — 19 упоминаний»
country-line = { NAME($country) }{ mentions }
# $place, $country (её страна), $n. «Москва (Россия) — 2 упоминания»
place-line = { NAME($place) }{ $country ->
        [none] {""}
       *[some] {" "}({ NAME($country) })
    }{ mentions }
mentions = { $n ->
        [0] {""}
        [one] {" "}— { NUMBER($n) } упоминание
        [few] {" "}— { NUMBER($n) } упоминания
       *[other] {" "}— { NUMBER($n) } упоминаний
    }
# $countries (список). «Армения, Латвия и Россия.»
countries-all = { LIST($countries) }.

## Короткая сводка

# $title (текст). $end (текст): `mark`, если заглавие кончается своим знаком. «International Cooperation.»
brief-title = { $end ->
        [mark] { $title }
       *[none] { $title }.
    }
# $title (текст): как выше. Остальное как во вводном абзаце.
# «International Cooperation. 16 дат, 14 организаций, 16 стран; 17 событий с сентября 1997 года по май 2006 года.»
brief-names-events = { $title } { LIST($names, end: "open") }; { brief-events }.
brief-names = { $title } { LIST($names, end: "open") }.
brief-only-events = { $title } { brief-events }.
# «International Cooperation. Ни дат, ни организаций, ни стран.»
brief-nothing = { $title } Ни дат, ни организаций, ни стран.
brief-events = { $events ->
        [one] { NUMBER($events) } событие
        [few] { NUMBER($events) } события
       *[other] { NUMBER($events) } событий
    }{ $period ->
        [none] {""}
        [one] {" "}({ DATE($first-date) })
       *[range] {" "}{ DATE($first-date, case: "genitive", after: "с") } по { DATE($last-date, case: "accusative") }
    }
# $organizations (список). «Организации: СНГ и ACEEEO.»
brief-organizations = Организации: { LIST($organizations, form: "short") }.
# $more (число): сколько опущено. «Организации: ЦИК России, ACEEEO, СНГ и ещё 11.»
brief-organizations-more = Организации: { LIST($organizations, form: "short", end: "open") } и ещё { NUMBER($more) }.
# $countries (список). «Страны: Армения и Россия.»
brief-countries = Страны: { LIST($countries) }.
# «Страны: Россия, Азербайджан, Армения и ещё 13.»
brief-countries-more = Страны: { LIST($countries, end: "open") } и ещё { NUMBER($more) }.
