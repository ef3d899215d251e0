### Countries and territories as Svodka writes them in Russian: the short name, the official name, and where the
### declension tables don't tell them, the cases, the gender and the preposition of place.
###
### Order: by key. A key is the alpha-2 code in lower case; former and partially recognized states have a word.
### An official name that doesn't differ from the short one is not repeated.
### Source: written by hand from general knowledge; codes ISO 3166-1.

-country-abkhazia = Абхазия
    .official = Республика Абхазия
-country-abyssinia = Абиссиния
-country-ad = Андорра
    .official = Княжество Андорра
-country-ae = ОАЭ
    .official = { $case ->
           *[nominative] Объединённые Арабские Эмираты
            [genitive] Объединённых Арабских Эмиратов
            [dative] Объединённым Арабским Эмиратам
            [accusative] Объединённые Арабские Эмираты
            [instrumental] Объединёнными Арабскими Эмиратами
            [prepositional] Объединённых Арабских Эмиратах
        }
    .gender = plural
-country-af = Афганистан
    .official = Исламская Республика Афганистан
-country-afars-issas = Французская территория афаров и исса
    .preposition = на
-country-ag = { $case ->
       *[nominative] Антигуа и Барбуда
        [genitive] Антигуа и Барбуды
        [dative] Антигуа и Барбуде
        [accusative] Антигуа и Барбуду
        [instrumental] Антигуа и Барбудой
        [prepositional] Антигуа и Барбуде
    }
    .gender = feminine
-country-ai = { $case ->
       *[nominative] Ангилья
        [genitive] Ангильи
        [dative] Ангилье
        [accusative] Ангилью
        [instrumental] Ангильей
        [prepositional] Ангилье
    }
    .gender = feminine
    .preposition = на
-country-al = Албания
    .official = Республика Албания
-country-am = Армения
    .official = Республика Армения
-country-ao = Ангола
    .official = Республика Ангола
-country-aq = Антарктида
-country-ar = Аргентина
    .official = Аргентинская Республика
-country-armenian-ssr = Армянская ССР
    .official = Армянская Советская Социалистическая Республика
-country-as = { $case ->
       *[nominative] Американское Самоа
        [genitive] Американского Самоа
        [dative] Американскому Самоа
        [accusative] Американское Самоа
        [instrumental] Американским Самоа
        [prepositional] Американском Самоа
    }
    .gender = neuter
    .preposition = на
-country-at = Австрия
    .official = Австрийская Республика
-country-au = Австралия
    .official = Австралийский Союз
-country-austria-hungary = Австро-Венгрия
-country-aw = Аруба
    .preposition = на
-country-ax = { $case ->
       *[nominative] Аландские острова
        [genitive] Аландских островов
        [dative] Аландским островам
        [accusative] Аландские острова
        [instrumental] Аландскими островами
        [prepositional] Аландских островах
    }
    .gender = plural
    .preposition = на
-country-az = Азербайджан
    .official = Азербайджанская Республика
-country-azerbaijan-ssr = Азербайджанская ССР
    .official = Азербайджанская Советская Социалистическая Республика
-country-ba = { $case ->
       *[nominative] Босния и Герцеговина
        [genitive] Боснии и Герцеговины
        [dative] Боснии и Герцеговине
        [accusative] Боснию и Герцеговину
        [instrumental] Боснией и Герцеговиной
        [prepositional] Боснии и Герцеговине
    }
-country-basutoland = Басутоленд
-country-bb = Барбадос
    .preposition = на
-country-bd = { $case ->
       *[nominative] Бангладеш
        [genitive] Бангладеш
        [dative] Бангладеш
        [accusative] Бангладеш
        [instrumental] Бангладеш
        [prepositional] Бангладеш
    }
    .official = Народная Республика Бангладеш
    .gender = feminine
-country-be = Бельгия
    .official = Королевство Бельгия
-country-bechuanaland = Бечуаналенд
-country-bf = Буркина-Фасо
-country-bg = Болгария
    .official = Республика Болгария
-country-bh = Бахрейн
    .official = Королевство Бахрейн
-country-bi = Бурунди
    .official = Республика Бурунди
-country-bj = Бенин
    .official = Республика Бенин
-country-bl = Сен-Бартелеми
    .preposition = на
-country-bm = { $case ->
       *[nominative] Бермуды
        [genitive] Бермуд
        [dative] Бермудам
        [accusative] Бермуды
        [instrumental] Бермудами
        [prepositional] Бермудах
    }
    .gender = plural
    .preposition = на
-country-bn = Бруней
    .official = Государство Бруней-Даруссалам
-country-bo = Боливия
    .official = Многонациональное Государство Боливия
-country-bq = { $case ->
       *[nominative] Бонайре, Синт-Эстатиус и Саба
        [genitive] Бонайре, Синт-Эстатиуса и Сабы
        [dative] Бонайре, Синт-Эстатиусу и Сабе
        [accusative] Бонайре, Синт-Эстатиус и Сабу
        [instrumental] Бонайре, Синт-Эстатиусом и Сабой
        [prepositional] Бонайре, Синт-Эстатиусе и Сабе
    }
    .gender = plural
    .preposition = на
-country-br = Бразилия
    .official = Федеративная Республика Бразилия
-country-british-antarctic-territory = Британская антарктическая территория
    .preposition = на
-country-british-guiana = Британская Гвиана
-country-british-honduras = Британский Гондурас
-country-bs = { $case ->
       *[nominative] Багамы
        [genitive] Багам
        [dative] Багамам
        [accusative] Багамы
        [instrumental] Багамами
        [prepositional] Багамах
    }
    .official = Содружество Багамских Островов
    .gender = plural
    .preposition = на
-country-bt = Бутан
    .official = Королевство Бутан
-country-burma = Бирма
-country-bv = Остров Буве
    .preposition = на
-country-bw = Ботсвана
    .official = Республика Ботсвана
-country-by = Беларусь
    .official = Республика Беларусь
    .gender = feminine
-country-byelorussian-ssr = Белорусская ССР
    .official = Белорусская Советская Социалистическая Республика
-country-bz = Белиз
-country-ca = Канада
-country-canton-enderbury = острова Кантон и Эндербери
    .preposition = на
    .gender = plural
-country-cc = { $case ->
       *[nominative] Кокосовые острова
        [genitive] Кокосовых островов
        [dative] Кокосовым островам
        [accusative] Кокосовые острова
        [instrumental] Кокосовыми островами
        [prepositional] Кокосовых островах
    }
    .gender = plural
    .preposition = на
-country-cd = Демократическая Республика Конго
-country-ceylon = Цейлон
    .preposition = на
-country-cf = ЦАР
    .official = Центральноафриканская Республика
    .gender = feminine
-country-cg = Республика Конго
-country-ch = Швейцария
    .official = Швейцарская Конфедерация
-country-ci = Кот-д’Ивуар
    .official = Республика Кот-д’Ивуар
-country-ck = { $case ->
       *[nominative] Острова Кука
        [genitive] Островов Кука
        [dative] Островам Кука
        [accusative] Острова Кука
        [instrumental] Островами Кука
        [prepositional] Островах Кука
    }
    .gender = plural
    .preposition = на
-country-cl = Чили
    .official = Республика Чили
-country-cm = Камерун
    .official = Республика Камерун
-country-cn = Китай
    .official = Китайская Народная Республика
-country-co = Колумбия
    .official = Республика Колумбия
-country-cr = Коста-Рика
    .official = Республика Коста-Рика
-country-cu = Куба
    .official = Республика Куба
    .preposition = на
-country-cv = Кабо-Верде
    .official = Республика Кабо-Верде
    .gender = indeclinable
-country-cw = Кюрасао
    .preposition = на
-country-cx = Остров Рождества
    .preposition = на
-country-cy = Кипр
    .official = Республика Кипр
    .preposition = на
-country-cz = Чехия
    .official = Чешская Республика
-country-czechoslovakia = Чехословакия
    .official = Чехословацкая Социалистическая Республика
-country-dahomey = Дагомея
-country-de = Германия
    .official = Федеративная Республика Германия
-country-dj = Джибути
    .official = Республика Джибути
-country-dk = Дания
    .official = Королевство Дания
-country-dm = Доминика
    .official = Содружество Доминики
    .preposition = на
-country-do = Доминиканская Республика
-country-dronning-maud-land = Земля Королевы Мод
    .preposition = на
-country-dutch-east-indies = Нидерландская Ост-Индия
-country-dutch-guiana = Нидерландская Гвиана
-country-dz = Алжир
    .official = Алжирская Народная Демократическая Республика
-country-ec = Эквадор
    .official = Республика Эквадор
-country-ee = Эстония
    .official = Эстонская Республика
-country-eg = { $case ->
       *[nominative] Египет
        [genitive] Египта
        [dative] Египту
        [accusative] Египет
        [instrumental] Египтом
        [prepositional] Египте
    }
    .official = Арабская Республика Египет
    .gender = masculine
-country-eh = Западная Сахара
-country-er = Эритрея
    .official = Государство Эритрея
-country-es = Испания
    .official = Королевство Испания
-country-estonian-ssr = Эстонская ССР
    .official = Эстонская Советская Социалистическая Республика
-country-et = Эфиопия
    .official = Федеративная Демократическая Республика Эфиопия
-country-fi = Финляндия
    .official = Финляндская Республика
-country-fj = Фиджи
    .official = Республика Фиджи
    .preposition = на
-country-fk = { $case ->
       *[nominative] Фолклендские острова
        [genitive] Фолклендских островов
        [dative] Фолклендским островам
        [accusative] Фолклендские острова
        [instrumental] Фолклендскими островами
        [prepositional] Фолклендских островах
    }
    .gender = plural
    .preposition = на
-country-fm = Микронезия
    .official = { $case ->
           *[nominative] Федеративные Штаты Микронезии
            [genitive] Федеративных Штатов Микронезии
            [dative] Федеративным Штатам Микронезии
            [accusative] Федеративные Штаты Микронезии
            [instrumental] Федеративными Штатами Микронезии
            [prepositional] Федеративных Штатах Микронезии
        }
-country-fo = { $case ->
       *[nominative] Фарерские острова
        [genitive] Фарерских островов
        [dative] Фарерским островам
        [accusative] Фарерские острова
        [instrumental] Фарерскими островами
        [prepositional] Фарерских островах
    }
    .gender = plural
    .preposition = на
-country-fr = Франция
    .official = Французская Республика
-country-french-southern-antarctic = Французские Южные и Антарктические территории
    .preposition = на
    .gender = plural
-country-ga = Габон
    .official = Габонская Республика
-country-gb = Великобритания
    .official = Соединённое Королевство Великобритании и Северной Ирландии
-country-gd = Гренада
    .preposition = на
-country-gdr = ГДР
    .official = Германская Демократическая Республика
    .gender = feminine
-country-ge = Грузия
-country-georgian-ssr = Грузинская ССР
    .official = Грузинская Советская Социалистическая Республика
-country-gf = Французская Гвиана
-country-gg = Гернси
    .preposition = на
-country-gh = Гана
    .official = Республика Гана
-country-gi = Гибралтар
-country-gilbert-ellice = острова Гилберта и Эллис
    .preposition = на
    .gender = plural
-country-gl = Гренландия
-country-gm = Гамбия
    .official = Республика Гамбия
-country-gn = Гвинея
    .official = Гвинейская Республика
-country-gp = Гваделупа
    .preposition = на
-country-gq = Экваториальная Гвинея
    .official = Республика Экваториальная Гвинея
-country-gr = Греция
    .official = Греческая Республика
-country-gs = { $case ->
       *[nominative] Южная Георгия и Южные Сандвичевы острова
        [genitive] Южной Георгии и Южных Сандвичевых островов
        [dative] Южной Георгии и Южным Сандвичевым островам
        [accusative] Южную Георгию и Южные Сандвичевы острова
        [instrumental] Южной Георгией и Южными Сандвичевыми островами
        [prepositional] Южной Георгии и Южных Сандвичевых островах
    }
    .gender = plural
    .preposition = на
-country-gt = Гватемала
    .official = Республика Гватемала
-country-gu = Гуам
    .preposition = на
-country-gw = { $case ->
       *[nominative] Гвинея-Бисау
        [genitive] Гвинеи-Бисау
        [dative] Гвинее-Бисау
        [accusative] Гвинею-Бисау
        [instrumental] Гвинеей-Бисау
        [prepositional] Гвинее-Бисау
    }
    .official = Республика Гвинея-Бисау
    .gender = feminine
-country-gy = Гайана
    .official = Кооперативная Республика Гайана
-country-hk = Гонконг
    .official = Специальный административный район Гонконг
-country-hm = { $case ->
       *[nominative] Остров Херд и острова Макдональд
        [genitive] Острова Херд и островов Макдональд
        [dative] Острову Херд и островам Макдональд
        [accusative] Остров Херд и острова Макдональд
        [instrumental] Островом Херд и островами Макдональд
        [prepositional] Острове Херд и островах Макдональд
    }
    .gender = plural
    .preposition = на
-country-hn = Гондурас
    .official = Республика Гондурас
-country-hr = Хорватия
    .official = Республика Хорватия
-country-ht = Гаити
    .official = Республика Гаити
    .preposition = на
-country-hu = Венгрия
-country-id = Индонезия
    .official = Республика Индонезия
-country-ie = Ирландия
-country-il = Израиль
    .official = Государство Израиль
    .gender = masculine
-country-im = Остров Мэн
    .preposition = на
-country-in = Индия
    .official = Республика Индия
-country-io = Британская территория в Индийском океане
    .preposition = на
-country-iq = Ирак
    .official = Республика Ирак
-country-ir = Иран
    .official = Исламская Республика Иран
-country-irish-free-state = Ирландское Свободное государство
-country-is = Исландия
-country-it = Италия
    .official = Итальянская Республика
-country-je = Джерси
    .preposition = на
-country-jm = Ямайка
    .preposition = на
-country-jo = Иордания
    .official = Иорданское Хашимитское Королевство
-country-johnston-atoll = атолл Джонстон
    .preposition = на
-country-jp = Япония
-country-kampuchea = Кампучия
-country-kazakh-ssr = Казахская ССР
    .official = Казахская Советская Социалистическая Республика
-country-ke = Кения
    .official = Республика Кения
-country-kg = Киргизия
    .official = Кыргызская Республика
-country-kh = { $case ->
       *[nominative] Камбоджа
        [genitive] Камбоджи
        [dative] Камбодже
        [accusative] Камбоджу
        [instrumental] Камбоджей
        [prepositional] Камбодже
    }
    .official = Королевство Камбоджа
-country-khmer-republic = Кхмерская Республика
-country-ki = Кирибати
    .official = Республика Кирибати
    .preposition = на
-country-kirghiz-ssr = Киргизская ССР
    .official = Киргизская Советская Социалистическая Республика
-country-km = { $case ->
       *[nominative] Коморы
        [genitive] Комор
        [dative] Коморам
        [accusative] Коморы
        [instrumental] Коморами
        [prepositional] Коморах
    }
    .official = Союз Коморских Островов
    .gender = plural
    .preposition = на
-country-kn = { $case ->
       *[nominative] Сент-Китс и Невис
        [genitive] Сент-Китса и Невиса
        [dative] Сент-Китсу и Невису
        [accusative] Сент-Китс и Невис
        [instrumental] Сент-Китсом и Невисом
        [prepositional] Сент-Китсе и Невисе
    }
    .official = Федерация Сент-Китс и Невис
    .gender = masculine
-country-kp = КНДР
    .official = Корейская Народно-Демократическая Республика
    .gender = feminine
-country-kr = Южная Корея
    .official = Республика Корея
-country-kw = Кувейт
    .official = Государство Кувейт
-country-ky = { $case ->
       *[nominative] Каймановы острова
        [genitive] Каймановых островов
        [dative] Каймановым островам
        [accusative] Каймановы острова
        [instrumental] Каймановыми островами
        [prepositional] Каймановых островах
    }
    .gender = plural
    .preposition = на
-country-kz = Казахстан
    .official = Республика Казахстан
-country-la = Лаос
    .official = Лаосская Народно-Демократическая Республика
-country-latvian-ssr = Латвийская ССР
    .official = Латвийская Советская Социалистическая Республика
-country-lb = Ливан
    .official = Ливанская Республика
-country-lc = Сент-Люсия
    .preposition = на
-country-li = Лихтенштейн
    .official = Княжество Лихтенштейн
-country-lithuanian-ssr = Литовская ССР
    .official = Литовская Советская Социалистическая Республика
-country-lk = Шри-Ланка
    .official = Демократическая Социалистическая Республика Шри-Ланка
    .preposition = на
-country-lr = Либерия
    .official = Республика Либерия
-country-ls = Лесото
    .official = Королевство Лесото
-country-lt = Литва
    .official = Литовская Республика
-country-lu = Люксембург
    .official = Великое Герцогство Люксембург
-country-lv = Латвия
    .official = Латвийская Республика
-country-ly = Ливия
    .official = Государство Ливия
-country-ma = Марокко
    .official = Королевство Марокко
-country-macedonia = Македония
    .official = Республика Македония
-country-mc = Монако
    .official = Княжество Монако
-country-md = Молдова
    .official = Республика Молдова
-country-me = Черногория
-country-metropolitan-france = Метрополия Франции
-country-mf = Сен-Мартен
    .preposition = на
-country-mg = Мадагаскар
    .official = Республика Мадагаскар
    .preposition = на
-country-mh = { $case ->
       *[nominative] Маршалловы Острова
        [genitive] Маршалловых Островов
        [dative] Маршалловым Островам
        [accusative] Маршалловы Острова
        [instrumental] Маршалловыми Островами
        [prepositional] Маршалловых Островах
    }
    .official = Республика Маршалловы Острова
    .gender = plural
    .preposition = на
-country-midway-islands = острова Мидуэй
    .preposition = на
    .gender = plural
-country-mk = Северная Македония
    .official = Республика Северная Македония
-country-ml = Мали
    .official = Республика Мали
-country-mm = Мьянма
    .official = Республика Союз Мьянма
-country-mn = Монголия
-country-mo = Макао
    .official = Специальный административный район Макао
-country-moldavian-ssr = Молдавская ССР
    .official = Молдавская Советская Социалистическая Республика
-country-mp = { $case ->
       *[nominative] Северные Марианские острова
        [genitive] Северных Марианских островов
        [dative] Северным Марианским островам
        [accusative] Северные Марианские острова
        [instrumental] Северными Марианскими островами
        [prepositional] Северных Марианских островах
    }
    .gender = plural
    .preposition = на
-country-mq = Мартиника
    .preposition = на
-country-mr = Мавритания
    .official = Исламская Республика Мавритания
-country-ms = Монтсеррат
    .preposition = на
-country-mt = Мальта
    .official = Республика Мальта
    .preposition = на
-country-mu = { $case ->
       *[nominative] Маврикий
        [genitive] Маврикия
        [dative] Маврикию
        [accusative] Маврикий
        [instrumental] Маврикием
        [prepositional] Маврикии
    }
    .official = Республика Маврикий
    .gender = masculine
    .preposition = на
-country-mv = { $case ->
       *[nominative] Мальдивы
        [genitive] Мальдив
        [dative] Мальдивам
        [accusative] Мальдивы
        [instrumental] Мальдивами
        [prepositional] Мальдивах
    }
    .official = Мальдивская Республика
    .gender = plural
    .preposition = на
-country-mw = Малави
    .official = Республика Малави
-country-mx = Мексика
    .official = { $case ->
           *[nominative] Мексиканские Соединённые Штаты
            [genitive] Мексиканских Соединённых Штатов
            [dative] Мексиканским Соединённым Штатам
            [accusative] Мексиканские Соединённые Штаты
            [instrumental] Мексиканскими Соединёнными Штатами
            [prepositional] Мексиканских Соединённых Штатах
        }
-country-my = Малайзия
-country-mz = Мозамбик
    .official = Республика Мозамбик
-country-na = Намибия
    .official = Республика Намибия
-country-nagorno-karabakh = Нагорный Карабах
    .official = Нагорно-Карабахская Республика
-country-nc = Новая Каледония
-country-ne = Нигер
    .official = Республика Нигер
-country-netherlands-antilles = Нидерландские Антильские острова
    .preposition = на
    .gender = plural
-country-neutral-zone = Саудовско-иракская нейтральная зона
-country-new-hebrides = Новые Гебриды
    .preposition = на
    .gender = plural
-country-nf = Остров Норфолк
    .preposition = на
-country-ng = Нигерия
    .official = Федеративная Республика Нигерия
-country-ni = Никарагуа
    .official = Республика Никарагуа
    .gender = indeclinable
-country-nl = { $case ->
       *[nominative] Нидерланды
        [genitive] Нидерландов
        [dative] Нидерландам
        [accusative] Нидерланды
        [instrumental] Нидерландами
        [prepositional] Нидерландах
    }
    .official = Королевство Нидерландов
    .gender = plural
-country-no = Норвегия
    .official = Королевство Норвегия
-country-north-vietnam = Северный Вьетнам
    .official = Демократическая Республика Вьетнам
-country-north-yemen = Северный Йемен
    .official = Йеменская Арабская Республика
-country-northern-cyprus = Северный Кипр
    .official = Турецкая Республика Северного Кипра
    .preposition = на
-country-northern-rhodesia = Северная Родезия
-country-np = Непал
-country-nr = Науру
    .official = Республика Науру
    .preposition = на
-country-nu = Ниуэ
    .preposition = на
-country-nyasaland = Ньясаленд
-country-nz = Новая Зеландия
-country-om = Оман
    .official = Султанат Оман
-country-ottoman-empire = Османская империя
-country-pa = Панама
    .official = Республика Панама
-country-pacific-trust-territory = Подопечная территория Тихоокеанские острова
    .preposition = на
-country-panama-canal-zone = Зона Панамского канала
-country-pe = Перу
    .official = Республика Перу
-country-persia = Персия
-country-pf = Французская Полинезия
-country-pg = { $case ->
       *[nominative] Папуа — Новая Гвинея
        [genitive] Папуа — Новой Гвинеи
        [dative] Папуа — Новой Гвинее
        [accusative] Папуа — Новую Гвинею
        [instrumental] Папуа — Новой Гвинеей
        [prepositional] Папуа — Новой Гвинее
    }
    .official = Независимое Государство Папуа — Новая Гвинея
    .gender = feminine
-country-ph = { $case ->
       *[nominative] Филиппины
        [genitive] Филиппин
        [dative] Филиппинам
        [accusative] Филиппины
        [instrumental] Филиппинами
        [prepositional] Филиппинах
    }
    .official = Республика Филиппины
    .gender = plural
    .preposition = на
-country-pk = Пакистан
    .official = Исламская Республика Пакистан
-country-pl = { $case ->
       *[nominative] Польша
        [genitive] Польши
        [dative] Польше
        [accusative] Польшу
        [instrumental] Польшей
        [prepositional] Польше
    }
    .official = Республика Польша
-country-pm = { $case ->
       *[nominative] Сен-Пьер и Микелон
        [genitive] Сен-Пьера и Микелона
        [dative] Сен-Пьеру и Микелону
        [accusative] Сен-Пьер и Микелон
        [instrumental] Сен-Пьером и Микелоном
        [prepositional] Сен-Пьере и Микелоне
    }
    .gender = masculine
    .preposition = на
-country-pn = { $case ->
       *[nominative] Острова Питкэрн
        [genitive] Островов Питкэрн
        [dative] Островам Питкэрн
        [accusative] Острова Питкэрн
        [instrumental] Островами Питкэрн
        [prepositional] Островах Питкэрн
    }
    .gender = plural
    .preposition = на
-country-portuguese-guinea = Португальская Гвинея
-country-portuguese-timor = Португальский Тимор
-country-pr = Пуэрто-Рико
-country-ps = Палестина
    .official = Государство Палестина
-country-pt = Португалия
    .official = Португальская Республика
-country-pw = Палау
    .official = Республика Палау
    .preposition = на
-country-py = Парагвай
    .official = Республика Парагвай
-country-qa = Катар
    .official = Государство Катар
-country-re = Реюньон
    .preposition = на
-country-ro = Румыния
-country-rs = Сербия
    .official = Республика Сербия
-country-rsfsr = РСФСР
    .official = Российская Советская Федеративная Социалистическая Республика
    .gender = feminine
-country-ru = Россия
    .official = Российская Федерация
-country-russian-empire = Российская империя
-country-rw = Руанда
    .official = Республика Руанда
-country-sa = Саудовская Аравия
    .official = Королевство Саудовская Аравия
-country-sb = { $case ->
       *[nominative] Соломоновы Острова
        [genitive] Соломоновых Островов
        [dative] Соломоновым Островам
        [accusative] Соломоновы Острова
        [instrumental] Соломоновыми Островами
        [prepositional] Соломоновых Островах
    }
    .gender = plural
    .preposition = на
-country-sc = { $case ->
       *[nominative] Сейшелы
        [genitive] Сейшел
        [dative] Сейшелам
        [accusative] Сейшелы
        [instrumental] Сейшелами
        [prepositional] Сейшелах
    }
    .official = Республика Сейшельские Острова
    .gender = plural
    .preposition = на
-country-sd = Судан
    .official = Республика Судан
-country-se = Швеция
    .official = Королевство Швеция
-country-serbia-montenegro = { $case ->
       *[nominative] Сербия и Черногория
        [genitive] Сербии и Черногории
        [dative] Сербии и Черногории
        [accusative] Сербию и Черногорию
        [instrumental] Сербией и Черногорией
        [prepositional] Сербии и Черногории
    }
    .official = Государственный Союз Сербии и Черногории
    .gender = feminine
-country-sg = Сингапур
    .official = Республика Сингапур
-country-sh = { $case ->
       *[nominative] Острова Святой Елены, Вознесения и Тристан-да-Кунья
        [genitive] Островов Святой Елены, Вознесения и Тристан-да-Кунья
        [dative] Островам Святой Елены, Вознесения и Тристан-да-Кунья
        [accusative] Острова Святой Елены, Вознесения и Тристан-да-Кунья
        [instrumental] Островами Святой Елены, Вознесения и Тристан-да-Кунья
        [prepositional] Островах Святой Елены, Вознесения и Тристан-да-Кунья
    }
    .gender = plural
    .preposition = на
-country-si = Словения
    .official = Республика Словения
-country-siam = Сиам
-country-sikkim-kingdom = Королевство Сикким
-country-sj = { $case ->
       *[nominative] Шпицберген и Ян-Майен
        [genitive] Шпицбергена и Ян-Майена
        [dative] Шпицбергену и Ян-Майену
        [accusative] Шпицберген и Ян-Майен
        [instrumental] Шпицбергеном и Ян-Майеном
        [prepositional] Шпицбергене и Ян-Майене
    }
    .gender = masculine
    .preposition = на
-country-sk = Словакия
    .official = Словацкая Республика
-country-sl = Сьерра-Леоне
    .official = Республика Сьерра-Леоне
    .gender = indeclinable
-country-sm = Сан-Марино
    .official = Республика Сан-Марино
-country-sn = Сенегал
    .official = Республика Сенегал
-country-so = Сомали
    .official = Федеративная Республика Сомали
-country-somaliland = Сомалиленд
    .official = Республика Сомалиленд
-country-south-ossetia = Южная Осетия
    .official = Республика Южная Осетия
-country-south-vietnam = Южный Вьетнам
    .official = Республика Вьетнам
-country-south-yemen = Южный Йемен
    .official = Народная Демократическая Республика Йемен
-country-southern-rhodesia = Южная Родезия
-country-spanish-guinea = Испанская Гвинея
-country-sr = Суринам
    .official = Республика Суринам
-country-ss = Южный Судан
    .official = Республика Южный Судан
-country-st = Сан-Томе и Принсипи
    .official = Демократическая Республика Сан-Томе и Принсипи
    .gender = indeclinable
-country-sv = Сальвадор
    .official = Республика Эль-Сальвадор
-country-swaziland = Свазиленд
    .official = Королевство Свазиленд
-country-sx = Синт-Мартен
    .preposition = на
-country-sy = Сирия
    .official = Сирийская Арабская Республика
-country-sz = Эсватини
    .official = Королевство Эсватини
-country-tajik-ssr = Таджикская ССР
    .official = Таджикская Советская Социалистическая Республика
-country-tanganyika = Танганьика
-country-tc = { $case ->
       *[nominative] Острова Тёркс и Кайкос
        [genitive] Островов Тёркс и Кайкос
        [dative] Островам Тёркс и Кайкос
        [accusative] Острова Тёркс и Кайкос
        [instrumental] Островами Тёркс и Кайкос
        [prepositional] Островах Тёркс и Кайкос
    }
    .gender = plural
    .preposition = на
-country-td = Чад
    .official = Республика Чад
-country-tf = { $case ->
       *[nominative] Французские Южные территории
        [genitive] Французских Южных территорий
        [dative] Французским Южным территориям
        [accusative] Французские Южные территории
        [instrumental] Французскими Южными территориями
        [prepositional] Французских Южных территориях
    }
    .gender = plural
    .preposition = на
-country-tg = Того
    .official = Тоголезская Республика
-country-th = Таиланд
    .official = Королевство Таиланд
-country-tj = Таджикистан
    .official = Республика Таджикистан
-country-tk = Токелау
    .preposition = на
-country-tl = Восточный Тимор
    .official = Демократическая Республика Тимор-Лесте
-country-tm = Туркменистан
-country-tn = Тунис
    .official = Тунисская Республика
-country-to = Тонга
    .official = Королевство Тонга
    .gender = indeclinable
-country-tr = Турция
    .official = Турецкая Республика
-country-transjordan = Трансиордания
-country-transnistria = { $case ->
       *[nominative] Приднестровье
        [genitive] Приднестровья
        [dative] Приднестровью
        [accusative] Приднестровье
        [instrumental] Приднестровьем
        [prepositional] Приднестровье
    }
    .official = Приднестровская Молдавская Республика
    .gender = neuter
-country-trucial-states = Договорный Оман
-country-tt = { $case ->
       *[nominative] Тринидад и Тобаго
        [genitive] Тринидада и Тобаго
        [dative] Тринидаду и Тобаго
        [accusative] Тринидад и Тобаго
        [instrumental] Тринидадом и Тобаго
        [prepositional] Тринидаде и Тобаго
    }
    .official = Республика Тринидад и Тобаго
    .gender = masculine
-country-turkmen-ssr = Туркменская ССР
    .official = Туркменская Советская Социалистическая Республика
-country-tv = Тувалу
    .preposition = на
-country-tw = Тайвань
    .official = Китайская Республика
    .gender = masculine
    .preposition = на
-country-tz = Танзания
    .official = Объединённая Республика Танзания
-country-ua = Украина
    .preposition = на
-country-ug = Уганда
    .official = Республика Уганда
-country-ukrainian-ssr = Украинская ССР
    .official = Украинская Советская Социалистическая Республика
-country-um = { $case ->
       *[nominative] Внешние малые острова США
        [genitive] Внешних малых островов США
        [dative] Внешним малым островам США
        [accusative] Внешние малые острова США
        [instrumental] Внешними малыми островами США
        [prepositional] Внешних малых островах США
    }
    .gender = plural
    .preposition = на
-country-united-arab-republic = Объединённая Арабская Республика
-country-upper-volta = Верхняя Вольта
-country-us = США
    .official = { $case ->
           *[nominative] Соединённые Штаты Америки
            [genitive] Соединённых Штатов Америки
            [dative] Соединённым Штатам Америки
            [accusative] Соединённые Штаты Америки
            [instrumental] Соединёнными Штатами Америки
            [prepositional] Соединённых Штатах Америки
        }
    .gender = plural
-country-us-pacific-islands = Малые острова США в Тихом океане
    .preposition = на
    .gender = plural
-country-ussr = СССР
    .official = Союз Советских Социалистических Республик
    .gender = masculine
-country-uy = Уругвай
    .official = Восточная Республика Уругвай
-country-uz = Узбекистан
    .official = Республика Узбекистан
-country-uzbek-ssr = Узбекская ССР
    .official = Узбекская Советская Социалистическая Республика
-country-va = Ватикан
    .official = { $case ->
           *[nominative] Государство-город Ватикан
            [genitive] Государства-города Ватикан
            [dative] Государству-городу Ватикан
            [accusative] Государство-город Ватикан
            [instrumental] Государством-городом Ватикан
            [prepositional] Государстве-городе Ватикан
        }
-country-vc = { $case ->
       *[nominative] Сент-Винсент и Гренадины
        [genitive] Сент-Винсента и Гренадин
        [dative] Сент-Винсенту и Гренадинам
        [accusative] Сент-Винсент и Гренадины
        [instrumental] Сент-Винсентом и Гренадинами
        [prepositional] Сент-Винсенте и Гренадинах
    }
    .gender = masculine
-country-ve = Венесуэла
    .official = Боливарианская Республика Венесуэла
-country-vg = { $case ->
       *[nominative] Британские Виргинские острова
        [genitive] Британских Виргинских островов
        [dative] Британским Виргинским островам
        [accusative] Британские Виргинские острова
        [instrumental] Британскими Виргинскими островами
        [prepositional] Британских Виргинских островах
    }
    .gender = plural
    .preposition = на
-country-vi = { $case ->
       *[nominative] Американские Виргинские острова
        [genitive] Американских Виргинских островов
        [dative] Американским Виргинским островам
        [accusative] Американские Виргинские острова
        [instrumental] Американскими Виргинскими островами
        [prepositional] Американских Виргинских островах
    }
    .gender = plural
    .preposition = на
-country-vn = Вьетнам
    .official = Социалистическая Республика Вьетнам
-country-vu = Вануату
    .official = Республика Вануату
    .preposition = на
-country-wake-island = остров Уэйк
    .preposition = на
-country-west-germany = Западная Германия
-country-wf = { $case ->
       *[nominative] Уоллис и Футуна
        [genitive] Уоллиса и Футуны
        [dative] Уоллису и Футуне
        [accusative] Уоллис и Футуну
        [instrumental] Уоллисом и Футуной
        [prepositional] Уоллисе и Футуне
    }
    .gender = plural
    .preposition = на
-country-ws = Самоа
    .official = Независимое Государство Самоа
    .gender = indeclinable neuter
    .preposition = на
-country-xk = Косово
    .official = Республика Косово
-country-ye = Йемен
    .official = Йеменская Республика
-country-yt = Майотта
    .preposition = на
-country-yugoslavia = Югославия
    .official = Социалистическая Федеративная Республика Югославия
-country-za = ЮАР
    .official = Южно-Африканская Республика
    .gender = feminine
-country-zaire = Заир
    .official = Республика Заир
-country-zm = Замбия
    .official = Республика Замбия
-country-zw = Зимбабве
    .official = Республика Зимбабве
    .gender = indeclinable
