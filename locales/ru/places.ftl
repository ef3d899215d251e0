# Места, как их пишет Сводка по-русски. Падежи даёт language.toml; выписано то, что он дал бы неверно.
#
# Порядок: по ключу. Другие написания стоят в places.toml, факты — в ../../world/places.toml.
# Источник: вручную, по общим знаниям.

-place-abakan = Абакан
-place-abidjan = Абиджан
-place-abu-dhabi = Абу-Даби
-place-abuja = Абуджа
-place-accra = Аккра
-place-addis-ababa = Аддис-Абеба
-place-aden = Аден
-place-aktau = Актау
-place-alaska = Аляска
    .preposition = на
-place-aleppo = Алеппо
-place-alexandria = Александрия
-place-almaty = Алма-Ата
-place-amman = Амман
-place-amsterdam = Амстердам
-place-anapa = Анапа
-place-andijan = Андижан
-place-ankara = Анкара
-place-antalya = Анталья
-place-antananarivo = Антананариву
-place-antwerp = Антверпен
-place-arkhangelsk = Архангельск
-place-ashgabat = Ашхабад
-place-asmara = Асмэра
-place-astana = Астана
-place-astrakhan = Астрахань
    .gender = feminine
-place-asuncion = Асунсьон
-place-athens = Афины
    .gender = plural
-place-atlanta = Атланта
-place-auckland = Окленд
-place-baghdad = Багдад
-place-baikonur = Байконур
-place-baku = Баку
-place-balkans = Балканы
    .gender = plural
    .preposition = на
-place-baltic-states = Прибалтика
-place-baltimore = Балтимор
-place-bamako = Бамако
-place-bangalore = Бангалор
-place-bangkok = Бангкок
-place-bangui = Банги
-place-banja-luka = Баня-Лука
-place-barcelona = Барселона
-place-barnaul = Барнаул
-place-basel = Базель
    .gender = masculine
-place-bashkortostan = Башкортостан
-place-basra = Басра
-place-batumi = Батуми
-place-bavaria = Бавария
-place-beijing = Пекин
-place-beirut = Бейрут
-place-belfast = Белфаст
-place-belgorod = Белгород
-place-belgrade = Белград
-place-benghazi = Бенгази
-place-bergen = Берген
-place-berlin = Берлин
-place-bern = Берн
-place-beslan = Беслан
-place-birmingham = Бирмингем
-place-bishkek = Бишкек
-place-blagoveshchensk = Благовещенск
-place-bogota = Богота
-place-bologna = Болонья
-place-bonn = Бонн
-place-boston = Бостон
-place-brasilia = Бразилиа
    .gender = indeclinable
-place-bratislava = Братислава
-place-brazzaville = Браззавиль
    .gender = masculine
-place-bremen = Бремен
-place-brest = Брест
-place-brisbane = Брисбен
-place-brno = Брно
-place-bruges = Брюгге
    .gender = indeclinable
-place-brussels = Брюссель
    .gender = masculine
-place-bryansk = Брянск
-place-bucharest = Бухарест
-place-budapest = Будапешт
-place-budyonnovsk = Будённовск
-place-buenos-aires = Буэнос-Айрес
-place-bukhara = Бухара
-place-buryatia = Бурятия
-place-busan = Пусан
-place-cairo = Каир
-place-calgary = Калгари
-place-california = Калифорния
-place-cambridge = Кембридж
-place-canberra = Канберра
-place-cancun = Канкун
-place-cannes = Канны
    .gender = plural
-place-cape-town = Кейптаун
-place-caracas = Каракас
-place-cardiff = Кардифф
-place-casablanca = Касабланка
-place-catalonia = Каталония
-place-caucasus = Кавказ
    .preposition = на
-place-central-america = Центральная Америка
-place-central-asia = Центральная Азия
-place-cheboksary = Чебоксары
    .gender = plural
-place-chechnya = Чечня
-place-chelyabinsk = Челябинск
-place-chennai = Ченнаи
-place-cherkessk = Черкесск
-place-chernihiv = Чернигов
-place-chernobyl = Чернобыль
    .gender = masculine
-place-chicago = Чикаго
-place-chisinau = Кишинёв
-place-chita = Чита
-place-cholpon-ata = Чолпон-Ата
-place-chukotka = Чукотка
    .preposition = на
-place-cologne = Кёльн
-place-colombo = Коломбо
-place-conakry = Конакри
-place-copenhagen = Копенгаген
-place-cotonou = Котону
-place-crimea = { $case ->
       *[nominative] Крым
        [genitive] Крыма
        [dative] Крыму
        [accusative] Крым
        [instrumental] Крымом
        [prepositional] Крыму
    }
-place-dagestan = Дагестан
-place-dakar = Дакар
-place-dallas = Даллас
-place-damascus = Дамаск
-place-dar-es-salaam = Дар-эс-Салам
-place-daugavpils = Даугавпилс
-place-davos = Давос
-place-denver = Денвер
-place-derbent = Дербент
-place-detroit = Детройт
-place-dhaka = Дакка
-place-dili = Дили
-place-dnipro = Днепропетровск
-place-dodoma = Додома
-place-doha = Доха
-place-donbas = Донбасс
-place-donetsk = Донецк
-place-dresden = Дрезден
-place-dubai = Дубай
-place-dublin = Дублин
-place-dubna = Дубна
-place-dubrovnik = Дубровник
-place-durban = Дурбан
-place-dushanbe = Душанбе
    .gender = indeclinable
-place-dusseldorf = Дюссельдорф
-place-edinburgh = Эдинбург
-place-elista = Элиста
-place-england = Англия
-place-erbil = Эрбиль
    .gender = masculine
-place-florence = Флоренция
-place-florida = Флорида
-place-frankfurt = Франкфурт
-place-freetown = Фритаун
-place-fukushima = Фукусима
-place-gaborone = Габороне
    .gender = indeclinable
-place-gaza = Газа
-place-gdansk = Гданьск
-place-geneva = Женева
-place-genoa = Генуя
-place-georgetown = Джорджтаун
-place-glasgow = Глазго
-place-gomel = Гомель
    .gender = masculine
-place-gori = Гори
-place-gothenburg = Гётеборг
-place-graz = Грац
-place-grodno = Гродно
-place-grozny = { $case ->
       *[nominative] Грозный
        [genitive] Грозного
        [dative] Грозному
        [accusative] Грозный
        [instrumental] Грозным
        [prepositional] Грозном
    }
-place-guangzhou = Гуанчжоу
-place-gyumri = Гюмри
-place-haifa = Хайфа
-place-hamburg = Гамбург
-place-hanoi = Ханой
-place-harare = Хараре
    .gender = indeclinable
-place-harbin = Харбин
-place-havana = Гавана
-place-hawaii = { $case ->
       *[nominative] Гавайи
        [genitive] Гавайев
        [dative] Гавайям
        [accusative] Гавайи
        [instrumental] Гавайями
        [prepositional] Гавайях
    }
    .gender = plural
    .preposition = на
-place-helsinki = Хельсинки
-place-herat = Герат
-place-hiroshima = Хиросима
-place-ho-chi-minh-city = Хошимин
-place-honolulu = Гонолулу
-place-houston = Хьюстон
-place-hyderabad = Хайдарабад
-place-ingushetia = Ингушетия
-place-irkutsk = Иркутск
-place-isfahan = Исфахан
-place-islamabad = Исламабад
-place-istanbul = Стамбул
-place-ivanovo = { $case ->
       *[nominative] Иваново
        [genitive] Иванова
        [dative] Иванову
        [accusative] Иваново
        [instrumental] Ивановом
        [prepositional] Иванове
    }
-place-izhevsk = Ижевск
-place-izmir = Измир
-place-jakarta = Джакарта
-place-jeddah = Джидда
-place-jerusalem = Иерусалим
-place-johannesburg = Йоханнесбург
-place-juba = Джуба
-place-jurmala = Юрмала
-place-kabul = Кабул
-place-kaliningrad = Калининград
-place-kalmykia = Калмыкия
-place-kaluga = Калуга
-place-kamchatka = Камчатка
    .preposition = на
-place-kampala = Кампала
-place-kandahar = Кандагар
-place-karachi = Карачи
-place-karaganda = Караганда
-place-karelia = Карелия
-place-karlsruhe = Карлсруэ
-place-kashmir = Кашмир
-place-kathmandu = Катманду
-place-kaunas = Каунас
-place-kazan = Казань
    .gender = feminine
-place-kemerovo = { $case ->
       *[nominative] Кемерово
        [genitive] Кемерова
        [dative] Кемерову
        [accusative] Кемерово
        [instrumental] Кемеровом
        [prepositional] Кемерове
    }
-place-khabarovsk = Хабаровск
-place-khanty-mansiysk = Ханты-Мансийск
-place-kharkiv = Харьков
-place-khartoum = Хартум
-place-kherson = Херсон
-place-khiva = Хива
-place-khujand = Худжанд
-place-kigali = Кигали
-place-kingston = Кингстон
-place-kinshasa = Киншаса
-place-klaipeda = Клайпеда
-place-kolkata = Калькутта
-place-kosice = Кошице
    .gender = indeclinable
-place-kostroma = Кострома
-place-krakow = Краков
-place-krasnodar = Краснодар
-place-krasnoyarsk = Красноярск
-place-kuala-lumpur = Куала-Лумпур
-place-kurdistan = Курдистан
-place-kurgan = Курган
-place-kursk = Курск
-place-kutaisi = Кутаиси
-place-kyiv = Киев
-place-kyoto = Киото
-place-kyzyl = Кызыл
-place-la-paz = Ла-Пас
-place-lagos = Лагос
-place-lahore = Лахор
-place-las-vegas = Лас-Вегас
-place-latin-america = Латинская Америка
-place-lausanne = Лозанна
-place-leipzig = Лейпциг
-place-leningrad-region = Ленинградская область
-place-lhasa = Лхаса
-place-libreville = Либревиль
    .gender = masculine
-place-lilongwe = Лилонгве
    .gender = indeclinable
-place-lima = Лима
-place-limassol = Лимасол
-place-lipetsk = Липецк
-place-lisbon = Лиссабон
-place-liverpool = Ливерпуль
    .gender = masculine
-place-ljubljana = Любляна
-place-lodz = Лодзь
    .gender = feminine
-place-lome = Ломе
    .gender = indeclinable
-place-london = Лондон
-place-los-angeles = Лос-Анджелес
-place-luanda = Луанда
-place-lugano = Лугано
-place-luhansk = Луганск
-place-lusaka = Лусака
-place-lviv = Львов
-place-lyon = Лион
-place-maastricht = Маастрихт
-place-madrid = Мадрид
-place-magadan = Магадан
-place-magas = Магас
-place-makhachkala = Махачкала
-place-managua = Манагуа
-place-manama = Манама
-place-manchester = Манчестер
-place-manila = Манила
-place-maputo = Мапуту
-place-mariupol = Мариуполь
    .gender = masculine
-place-marrakesh = Марракеш
-place-marseille = Марсель
    .gender = masculine
-place-maykop = Майкоп
-place-mecca = Мекка
-place-medellin = Медельин
-place-melbourne = Мельбурн
-place-mexico-city = Мехико
-place-miami = Майами
-place-middle-east = Ближний Восток
    .preposition = на
-place-milan = Милан
-place-minsk = Минск
-place-mogadishu = Могадишо
-place-mogilev = Могилёв
-place-mombasa = Момбаса
-place-monrovia = Монровия
-place-montevideo = Монтевидео
-place-montreal = Монреаль
    .gender = masculine
-place-moscow = Москва
-place-moscow-region = Московская область
-place-mosul = Мосул
-place-mumbai = Мумбаи
-place-munich = Мюнхен
-place-murmansk = Мурманск
-place-muscat = Маскат
-place-naberezhnye-chelny = { $case ->
       *[nominative] Набережные Челны
        [genitive] Набережных Челнов
        [dative] Набережным Челнам
        [accusative] Набережные Челны
        [instrumental] Набережными Челнами
        [prepositional] Набережных Челнах
    }
    .gender = plural
-place-nagasaki = Нагасаки
-place-nairobi = Найроби
-place-nakhchivan = Нахичевань
    .gender = feminine
-place-nalchik = Нальчик
-place-nanjing = Нанкин
-place-naples = Неаполь
    .gender = masculine
-place-narva = Нарва
-place-naypyidaw = Нейпьидо
-place-ndjamena = Нджамена
-place-new-delhi = Нью-Дели
-place-new-orleans = Новый Орлеан
-place-new-york = Нью-Йорк
-place-niamey = Ниамей
-place-nicosia = Никосия
-place-nizhny-novgorod = Нижний Новгород
-place-norilsk = Норильск
-place-north-caucasus = Северный Кавказ
    .preposition = на
-place-north-ossetia = Северная Осетия
-place-northern-ireland = Северная Ирландия
-place-nouakchott = Нуакшот
-place-novi-sad = Нови-Сад
-place-novokuznetsk = Новокузнецк
-place-novorossiysk = Новороссийск
-place-novosibirsk = Новосибирск
-place-nukus = Нукус
-place-nuremberg = Нюрнберг
-place-obninsk = Обнинск
-place-odesa = Одесса
-place-omsk = Омск
-place-orenburg = Оренбург
-place-osaka = Осака
-place-osh = Ош
-place-oslo = Осло
-place-ottawa = Оттава
-place-ouagadougou = Уагадугу
-place-oxford = Оксфорд
-place-palermo = Палермо
-place-paramaribo = Парамарибо
-place-paris = Париж
-place-penza = Пенза
-place-perm = Пермь
    .gender = feminine
-place-perth = Перт
-place-peshawar = Пешавар
-place-petropavlovsk-kamchatsky = { $case ->
       *[nominative] Петропавловск-Камчатский
        [genitive] Петропавловска-Камчатского
        [dative] Петропавловску-Камчатскому
        [accusative] Петропавловск-Камчатский
        [instrumental] Петропавловском-Камчатским
        [prepositional] Петропавловске-Камчатском
    }
-place-petrozavodsk = Петрозаводск
-place-philadelphia = Филадельфия
-place-phnom-penh = Пномпень
    .gender = masculine
-place-podgorica = Подгорица
-place-poltava = Полтава
-place-port-au-prince = Порт-о-Пренс
-place-port-moresby = Порт-Морсби
-place-potsdam = Потсдам
-place-poznan = Познань
    .gender = feminine
-place-prague = Прага
-place-pretoria = Претория
-place-pristina = Приштина
-place-pskov = Псков
-place-pyongyang = Пхеньян
-place-quito = Кито
-place-rabat = Рабат
-place-ramallah = Рамалла
-place-reykjavik = Рейкьявик
-place-riga = Рига
-place-rio-de-janeiro = Рио-де-Жанейро
-place-riyadh = Эр-Рияд
-place-rome = Рим
-place-rostov-on-don = { $case ->
       *[nominative] Ростов-на-Дону
        [genitive] Ростова-на-Дону
        [dative] Ростову-на-Дону
        [accusative] Ростов-на-Дону
        [instrumental] Ростовом-на-Дону
        [prepositional] Ростове-на-Дону
    }
-place-rotterdam = Роттердам
-place-ryazan = Рязань
    .gender = feminine
-place-saint-petersburg = Санкт-Петербург
-place-sakhalin = Сахалин
    .preposition = на
-place-salekhard = Салехард
-place-salzburg = Зальцбург
-place-samara = Самара
-place-samarkand = Самарканд
-place-san-diego = Сан-Диего
-place-san-francisco = Сан-Франциско
-place-san-juan = Сан-Хуан
-place-sanaa = Сана
-place-santiago = Сантьяго
-place-santo-domingo = Санто-Доминго
-place-sao-paulo = Сан-Паулу
-place-sapporo = Саппоро
-place-sarajevo = { $case ->
       *[nominative] Сараево
        [genitive] Сараева
        [dative] Сараеву
        [accusative] Сараево
        [instrumental] Сараевом
        [prepositional] Сараеве
    }
-place-saransk = Саранск
-place-saratov = Саратов
-place-scandinavia = Скандинавия
-place-scotland = Шотландия
-place-seattle = Сиэтл
-place-semipalatinsk = Семипалатинск
-place-seoul = Сеул
-place-sevastopol = Севастополь
    .gender = masculine
-place-seville = Севилья
-place-shanghai = Шанхай
-place-sharm-el-sheikh = Шарм-эш-Шейх
-place-shenzhen = Шэньчжэнь
    .gender = masculine
-place-shymkent = Шымкент
-place-siberia = Сибирь
    .gender = feminine
-place-simferopol = Симферополь
    .gender = masculine
-place-skopje = Скопье
    .gender = indeclinable
-place-smolensk = Смоленск
-place-sochi = Сочи
-place-sofia = София
-place-south-caucasus = Южный Кавказ
    .preposition = на
-place-southeast-asia = Юго-Восточная Азия
-place-srebrenica = Сребреница
-place-stavropol = Ставрополь
    .gender = masculine
-place-stepanakert = Степанакерт
-place-stockholm = Стокгольм
-place-strasbourg = Страсбург
-place-stuttgart = Штутгарт
-place-sukhumi = Сухум
-place-surgut = Сургут
-place-suva = Сува
-place-suzdal = Суздаль
    .gender = masculine
-place-sydney = Сидней
-place-syktyvkar = Сыктывкар
-place-taipei = Тайбэй
-place-tallinn = Таллин
-place-tambov = Тамбов
-place-tampere = Тампере
    .gender = indeclinable
-place-tartu = Тарту
-place-tashkent = Ташкент
-place-tatarstan = Татарстан
-place-tbilisi = Тбилиси
-place-tegucigalpa = Тегусигальпа
-place-tehran = Тегеран
-place-tel-aviv = Тель-Авив
-place-texas = Техас
-place-the-hague = Гаага
-place-thessaloniki = Салоники
    .gender = plural
-place-thimphu = Тхимпху
-place-tianjin = Тяньцзинь
    .gender = masculine
-place-tibet = Тибет
-place-timbuktu = Тимбукту
-place-tirana = Тирана
-place-tiraspol = Тирасполь
    .gender = masculine
-place-tokyo = Токио
-place-tolyatti = Тольятти
-place-tomsk = Томск
-place-toronto = Торонто
-place-toulouse = Тулуза
-place-trieste = Триест
-place-tripoli = Триполи
-place-tskhinvali = Цхинвал
-place-tula = Тула
-place-turin = Турин
-place-turku = Турку
-place-tuva = Тува
-place-tver = Тверь
    .gender = feminine
-place-tyumen = Тюмень
    .gender = feminine
-place-ufa = Уфа
-place-ulaanbaatar = Улан-Батор
-place-ulan-ude = Улан-Удэ
-place-ulyanovsk = Ульяновск
-place-urals = Урал
    .preposition = на
-place-urumqi = Урумчи
-place-valencia = Валенсия
-place-valletta = Валлетта
-place-vancouver = Ванкувер
-place-varna = Варна
-place-veliky-novgorod = Великий Новгород
-place-venice = Венеция
-place-vienna = Вена
-place-vientiane = Вьентьян
-place-vilnius = Вильнюс
-place-vitebsk = Витебск
-place-vladikavkaz = Владикавказ
-place-vladivostok = Владивосток
-place-volgograd = Волгоград
-place-vologda = Вологда
-place-voronezh = Воронеж
-place-vyborg = Выборг
-place-wales = Уэльс
-place-warsaw = Варшава
-place-washington = Вашингтон
-place-wellington = Веллингтон
-place-windhoek = Виндхук
-place-wroclaw = Вроцлав
-place-wuhan = Ухань
    .gender = masculine
-place-yakutia = Якутия
-place-yakutsk = Якутск
-place-yalta = Ялта
-place-yamoussoukro = Ямусукро
-place-yangon = Янгон
-place-yaounde = Яунде
    .gender = indeclinable
-place-yaroslavl = Ярославль
    .gender = masculine
-place-yekaterinburg = Екатеринбург
-place-yerevan = Ереван
-place-yokohama = Иокогама
-place-yuzhno-sakhalinsk = Южно-Сахалинск
-place-zagreb = Загреб
-place-zaporizhzhia = Запорожье
-place-zurich = Цюрих
