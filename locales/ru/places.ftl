# Места, как их пишет Сводка по-русски. Падежи даёт language.toml; выписано то, что он дал бы неверно.
#
# Порядок: по ключу. Другие написания стоят в places.toml, факты — в ../../world/places.toml.
# Источник: вручную, по общим знаниям.

-place-aachen = Ахен
-place-abakan = Абакан
-place-abidjan = Абиджан
-place-abu-dhabi = Абу-Даби
-place-abuja = Абуджа
-place-accra = Аккра
-place-aceh = Ачех
-place-addis-ababa = Аддис-Абеба
-place-adelaide = Аделаида
-place-aden = Аден
-place-adjara = Аджария
-place-adygea = Адыгея
-place-agadir = Агадир
-place-aktau = Актау
-place-aktobe = Актобе
    .gender = indeclinable
-place-alabama = Алабама
-place-alaska = Аляска
    .preposition = на
-place-aleppo = Алеппо
-place-alexandria = Александрия
-place-algiers = город Алжир
-place-almaty = Алма-Ата
-place-alsace = Эльзас
-place-altai-republic = Республика Алтай
-place-altai-territory = Алтайский край
-place-amman = Амман
-place-amsterdam = Амстердам
-place-amur-region = Амурская область
-place-anadyr = Анадырь
    .gender = masculine
-place-anapa = Анапа
-place-anchorage = Анкоридж
-place-andalusia = Андалусия
-place-andijan = Андижан
-place-andorra-la-vella = { $case ->
       *[nominative] Андорра-ла-Велья
        [genitive] Андорра-ла-Вельи
        [dative] Андорра-ла-Велье
        [accusative] Андорра-ла-Велью
        [instrumental] Андорра-ла-Вельей
        [prepositional] Андорра-ла-Велье
    }
-place-angarsk = Ангарск
-place-ankara = Анкара
-place-antalya = { $case ->
       *[nominative] Анталья
        [genitive] Антальи
        [dative] Анталье
        [accusative] Анталью
        [instrumental] Антальей
        [prepositional] Анталье
    }
-place-antananarivo = Антананариву
-place-antwerp = Антверпен
-place-apia = Апиа
-place-arctic = Арктика
-place-arizona = Аризона
-place-arkhangelsk = Архангельск
-place-arkhangelsk-region = Архангельская область
-place-arusha = Аруша
-place-ashgabat = Ашхабад
-place-asia-pacific = Азиатско-Тихоокеанский регион
-place-asmara = Асмэра
-place-astana = Астана
-place-astrakhan = Астрахань
    .gender = feminine
-place-astrakhan-region = Астраханская область
-place-asuncion = Асунсьон
-place-athens = Афины
    .gender = plural
-place-atlanta = Атланта
-place-atyrau = Атырау
-place-auckland = Окленд
-place-baghdad = Багдад
-place-baikonur = Байконур
-place-baku = Баку
-place-bali = Бали
    .preposition = на
-place-balkanabat = Балканабад
-place-balkans = Балканы
    .gender = plural
    .preposition = на
-place-balti = { $case ->
       *[nominative] Бельцы
        [genitive] Бельц
        [dative] Бельцам
        [accusative] Бельцы
        [instrumental] Бельцами
        [prepositional] Бельцах
    }
    .gender = plural
-place-baltic-states = Прибалтика
-place-baltimore = Балтимор
-place-bamako = Бамако
-place-bandar-seri-begawan = Бандар-Сери-Бегаван
-place-bandung = Бандунг
-place-bangalore = Бангалор
-place-bangkok = Бангкок
-place-bangui = Банги
-place-banja-luka = Баня-Лука
-place-banjul = Банжул
-place-baranavichy = { $case ->
       *[nominative] Барановичи
        [genitive] Баранович
        [dative] Барановичам
        [accusative] Барановичи
        [instrumental] Барановичами
        [prepositional] Барановичах
    }
    .gender = plural
-place-barcelona = Барселона
-place-barnaul = Барнаул
-place-basel = Базель
    .gender = masculine
-place-bashkortostan = Башкортостан
-place-basque-country = Страна Басков
-place-basra = Басра
-place-basseterre = Бастер
-place-batumi = Батуми
-place-bavaria = Бавария
-place-beijing = Пекин
-place-beirut = Бейрут
-place-belfast = Белфаст
-place-belgorod = Белгород
-place-belgorod-region = Белгородская область
-place-belgrade = Белград
-place-belmopan = Бельмопан
-place-bender = Бендеры
    .gender = plural
-place-benghazi = Бенгази
-place-berdyansk = Бердянск
-place-bergen = Берген
-place-berlin = Берлин
-place-bern = Берн
-place-beslan = Беслан
-place-bessarabia = Бессарабия
-place-bethlehem = Вифлеем
-place-bilbao = Бильбао
-place-birmingham = Бирмингем
-place-birobidzhan = Биробиджан
-place-bishkek = Бишкек
-place-bissau = Бисау
-place-biysk = Бийск
-place-blagoveshchensk = Благовещенск
-place-bobruisk = Бобруйск
-place-bogota = Богота
-place-bologna = { $case ->
       *[nominative] Болонья
        [genitive] Болоньи
        [dative] Болонье
        [accusative] Болонью
        [instrumental] Болоньей
        [prepositional] Болонье
    }
-place-bonn = Бонн
-place-bordeaux = Бордо
-place-boston = Бостон
-place-brasilia = Бразилиа
    .gender = indeclinable
-place-bratislava = Братислава
-place-bratsk = Братск
-place-brazzaville = Браззавиль
    .gender = masculine
-place-bremen = Бремен
-place-brest = Брест
-place-bridgetown = Бриджтаун
-place-brisbane = Брисбен
-place-bristol = Бристоль
    .gender = masculine
-place-british-columbia = Британская Колумбия
-place-brittany = Бретань
    .gender = feminine
-place-brno = Брно
-place-bruges = Брюгге
    .gender = indeclinable
-place-brussels = Брюссель
    .gender = masculine
-place-bryansk = Брянск
-place-bryansk-region = Брянская область
-place-bucharest = Бухарест
-place-budapest = Будапешт
-place-budyonnovsk = Будённовск
-place-buenos-aires = Буэнос-Айрес
-place-bujumbura = Бужумбура
-place-bukhara = Бухара
-place-burgas = Бургас
-place-bursa = Бурса
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
-place-caribbean = Карибский бассейн
-place-cartagena = Картахена
-place-casablanca = Касабланка
-place-castries = Кастри
-place-catalonia = Каталония
-place-caucasus = Кавказ
    .preposition = на
-place-cebu = Себу
-place-central-africa = Центральная Африка
-place-central-america = Центральная Америка
-place-central-asia = Центральная Азия
-place-central-asian-states = страны Центральной Азии
-place-central-europe = Центральная Европа
-place-changchun = Чанчунь
    .gender = masculine
-place-cheboksary = Чебоксары
    .gender = plural
-place-chechnya = Чечня
-place-chelyabinsk = Челябинск
-place-chelyabinsk-region = Челябинская область
-place-chengdu = Чэнду
-place-chennai = Ченнаи
-place-cherepovets = Череповец
-place-cherkasy = Черкассы
    .gender = plural
-place-cherkessk = Черкесск
-place-chernihiv = Чернигов
-place-chernivtsi = { $case ->
       *[nominative] Черновцы
        [genitive] Черновцов
        [dative] Черновцам
        [accusative] Черновцы
        [instrumental] Черновцами
        [prepositional] Черновцах
    }
    .gender = plural
-place-chernobyl = Чернобыль
    .gender = masculine
-place-chiang-mai = Чиангмай
-place-chicago = Чикаго
-place-chisinau = Кишинёв
-place-chita = Чита
-place-chittagong = Читтагонг
-place-cholpon-ata = Чолпон-Ата
-place-chongqing = Чунцин
-place-christchurch = Крайстчерч
-place-chukotka = Чукотка
    .preposition = на
-place-chuvashia = Чувашия
-place-cleveland = Кливленд
-place-cluj-napoca = Клуж-Напока
-place-cologne = Кёльн
-place-colombo = Коломбо
-place-colorado = Колорадо
-place-comrat = Комрат
-place-conakry = Конакри
-place-constanta = Констанца
-place-copenhagen = Копенгаген
-place-corsica = Корсика
    .preposition = на
-place-cotonou = Котону
-place-crete = Крит
    .preposition = на
-place-crimea = { $case ->
       *[nominative] Крым
        [genitive] Крыма
        [dative] Крыму
        [accusative] Крым
        [instrumental] Крымом
        [prepositional] Крыму
    }
-place-cusco = Куско
-place-da-nang = Дананг
-place-dagestan = Дагестан
-place-dakar = Дакар
-place-dalian = Далянь
    .gender = masculine
-place-dallas = Даллас
-place-dalmatia = Далмация
-place-damascus = Дамаск
-place-dar-es-salaam = Дар-эс-Салам
-place-darfur = Дарфур
-place-dashoguz = Дашогуз
-place-daugavpils = Даугавпилс
-place-davos = Давос
-place-dayton = Дейтон
-place-debrecen = Дебрецен
-place-denver = Денвер
-place-derbent = Дербент
-place-detroit = Детройт
-place-dhaka = Дакка
-place-dili = Дили
-place-dilijan = Дилижан
-place-dimitrovgrad = Димитровград
-place-dnipro = Днепропетровск
-place-dodoma = Додома
-place-doha = Доха
-place-donbas = Донбасс
-place-donetsk = Донецк
-place-dresden = Дрезден
-place-dubai = Дубай
-place-dublin = Дублин
-place-dubna = Дубна
-place-dubossary = Дубоссары
    .gender = plural
-place-dubrovnik = Дубровник
-place-durban = Дурбан
-place-dushanbe = Душанбе
    .gender = indeclinable
-place-dusseldorf = Дюссельдорф
-place-dzerzhinsk = Дзержинск
-place-east-africa = Восточная Африка
-place-east-asia = Восточная Азия
-place-eastern-europe = Восточная Европа
-place-echmiadzin = Эчмиадзин
-place-edinburgh = Эдинбург
-place-edmonton = Эдмонтон
-place-ekibastuz = Экибастуз
-place-elista = Элиста
-place-england = Англия
-place-entebbe = Энтеббе
-place-erbil = Эрбиль
    .gender = masculine
-place-essentuki = { $case ->
       *[nominative] Ессентуки
        [genitive] Ессентуков
        [dative] Ессентукам
        [accusative] Ессентуки
        [instrumental] Ессентуками
        [prepositional] Ессентуках
    }
    .gender = plural
-place-eupatoria = Евпатория
-place-far-east = Дальний Восток
    .preposition = на
-place-fergana = Фергана
-place-fergana-valley = Ферганская долина
-place-fez = Фес
-place-flanders = Фландрия
-place-florence = Флоренция
-place-florida = Флорида
-place-frankfurt = Франкфурт
-place-freetown = Фритаун
-place-fukushima = Фукусима
-place-funafuti = Фунафути
-place-gaborone = Габороне
    .gender = indeclinable
-place-gagauzia = Гагаузия
-place-gagra = Гагра
-place-ganja = { $case ->
       *[nominative] Гянджа
        [genitive] Гянджи
        [dative] Гяндже
        [accusative] Гянджу
        [instrumental] Гянджой
        [prepositional] Гяндже
    }
-place-gaza = Газа
-place-gaza-strip = сектор Газа
-place-gdansk = Гданьск
-place-geneva = Женева
-place-genoa = Генуя
-place-georgetown = Джорджтаун
-place-ghent = Гент
-place-gitega = Гитега
-place-glasgow = Глазго
-place-golan-heights = { $case ->
       *[nominative] Голанские высоты
        [genitive] Голанских высот
        [dative] Голанским высотам
        [accusative] Голанские высоты
        [instrumental] Голанскими высотами
        [prepositional] Голанских высотах
    }
    .gender = plural
    .preposition = на
-place-gomel = Гомель
    .gender = masculine
-place-gori = Гори
-place-gorno-altaysk = Горно-Алтайск
-place-gorno-badakhshan = Горный Бадахшан
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
-place-guadalajara = Гвадалахара
-place-guangdong = Гуандун
-place-guangzhou = Гуанчжоу
-place-guatemala-city = город Гватемала
-place-guayaquil = Гуаякиль
    .gender = masculine
-place-gulf-states = страны Персидского залива
-place-gyumri = Гюмри
-place-haifa = Хайфа
-place-hainan = Хайнань
    .gender = masculine
    .preposition = на
-place-halifax = Галифакс
-place-hamburg = Гамбург
-place-hangzhou = Ханчжоу
-place-hanoi = Ханой
-place-hanover = Ганновер
-place-harare = Хараре
    .gender = indeclinable
-place-harbin = Харбин
-place-hargeisa = Харгейса
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
-place-heidelberg = Гейдельберг
-place-heilongjiang = Хэйлунцзян
-place-helsinki = Хельсинки
-place-herat = Герат
-place-hiroshima = Хиросима
-place-ho-chi-minh-city = Хошимин
-place-hokkaido = Хоккайдо
    .preposition = на
-place-homs = Хомс
-place-honiara = Хониара
-place-honolulu = Гонолулу
-place-horn-of-africa = { $case ->
       *[nominative] Африканский Рог
        [genitive] Африканского Рога
        [dative] Африканскому Рогу
        [accusative] Африканский Рог
        [instrumental] Африканским Рогом
        [prepositional] Африканском Роге
    }
    .preposition = на
-place-houston = Хьюстон
-place-hyderabad = Хайдарабад
-place-iasi = Яссы
    .gender = plural
-place-illinois = Иллинойс
-place-incheon = Инчхон
-place-ingushetia = Ингушетия
-place-inner-mongolia = Внутренняя Монголия
-place-innsbruck = Инсбрук
-place-irkutsk = Иркутск
-place-irkutsk-region = Иркутская область
-place-isfahan = Исфахан
-place-islamabad = Исламабад
-place-istanbul = Стамбул
-place-ivano-frankivsk = Ивано-Франковск
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
-place-jalal-abad = Джалал-Абад
-place-jeddah = Джидда
-place-jermuk = Джермук
-place-jerusalem = Иерусалим
-place-jewish-autonomous-region = Еврейская автономная область
-place-johannesburg = Йоханнесбург
-place-juba = Джуба
-place-jurmala = Юрмала
-place-kabardino-balkaria = Кабардино-Балкария
-place-kabul = Кабул
-place-kaliningrad = Калининград
-place-kaliningrad-region = Калининградская область
-place-kalmykia = Калмыкия
-place-kaluga = Калуга
-place-kaluga-region = Калужская область
-place-kamchatka = Камчатка
    .preposition = на
-place-kamensk-uralsky = { $case ->
       *[nominative] Каменск-Уральский
        [genitive] Каменска-Уральского
        [dative] Каменску-Уральскому
        [accusative] Каменск-Уральский
        [instrumental] Каменском-Уральским
        [prepositional] Каменске-Уральском
    }
-place-kampala = Кампала
-place-kandahar = Кандагар
-place-karachay-cherkessia = Карачаево-Черкесия
-place-karachi = Карачи
-place-karaganda = Караганда
-place-karakalpakstan = Каракалпакстан
-place-karakol = Каракол
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
-place-kemerovo-region = Кемеровская область
-place-kerch = Керчь
    .gender = feminine
-place-khabarovsk = Хабаровск
-place-khabarovsk-territory = Хабаровский край
-place-khakassia = Хакасия
-place-khanty-mansi = Ханты-Мансийский автономный округ
-place-khanty-mansiysk = Ханты-Мансийск
-place-kharkiv = Харьков
-place-khartoum = Хартум
-place-kherson = Херсон
-place-khiva = Хива
-place-khujand = Худжанд
-place-kigali = Кигали
-place-kingston = Кингстон
-place-kingstown = Кингстаун
-place-kinshasa = Киншаса
-place-kirkuk = Киркук
-place-kislovodsk = Кисловодск
-place-klagenfurt = Клагенфурт
-place-klaipeda = Клайпеда
-place-kohtla-jarve = Кохтла-Ярве
    .gender = indeclinable
-place-kokand = Коканд
-place-kokshetau = Кокшетау
-place-kolkata = Калькутта
-place-kolomna = Коломна
-place-komi = Республика Коми
-place-komsomolsk-on-amur = { $case ->
       *[nominative] Комсомольск-на-Амуре
        [genitive] Комсомольска-на-Амуре
        [dative] Комсомольску-на-Амуре
        [accusative] Комсомольск-на-Амуре
        [instrumental] Комсомольском-на-Амуре
        [prepositional] Комсомольске-на-Амуре
    }
-place-kosice = Кошице
    .gender = indeclinable
-place-kostanay = Костанай
-place-kostroma = Кострома
-place-krakow = Краков
-place-kramatorsk = Краматорск
-place-krasnodar = Краснодар
-place-krasnodar-territory = Краснодарский край
-place-krasnoyarsk = Красноярск
-place-krasnoyarsk-territory = Красноярский край
-place-kremenchuk = Кременчуг
-place-kronstadt = Кронштадт
-place-kryvyi-rih = { $case ->
       *[nominative] Кривой Рог
        [genitive] Кривого Рога
        [dative] Кривому Рогу
        [accusative] Кривой Рог
        [instrumental] Кривым Рогом
        [prepositional] Кривом Роге
    }
-place-kuala-lumpur = Куала-Лумпур
-place-kulob = Куляб
-place-kurdistan = Курдистан
-place-kurgan = Курган
-place-kuril-islands = { $case ->
       *[nominative] Курильские острова
        [genitive] Курильских островов
        [dative] Курильским островам
        [accusative] Курильские острова
        [instrumental] Курильскими островами
        [prepositional] Курильских островах
    }
    .gender = plural
    .preposition = на
-place-kursk = Курск
-place-kursk-region = Курская область
-place-kutaisi = Кутаиси
-place-kuwait-city = Эль-Кувейт
-place-kyiv = Киев
-place-kyoto = Киото
-place-kyzyl = Кызыл
-place-kyzylorda = Кызылорда
-place-la-paz = Ла-Пас
-place-lagos = Лагос
-place-lahore = Лахор
-place-lankaran = Ленкорань
    .gender = feminine
-place-lapland = Лапландия
-place-las-vegas = Лас-Вегас
-place-latin-america = Латинская Америка
-place-lausanne = Лозанна
-place-leeds = Лидс
-place-leipzig = Лейпциг
-place-leningrad-region = Ленинградская область
-place-leuven = Лёвен
-place-lhasa = Лхаса
-place-libreville = Либревиль
    .gender = masculine
-place-liege = Льеж
-place-liepaja = Лиепая
-place-lilongwe = Лилонгве
    .gender = indeclinable
-place-lima = Лима
-place-limassol = Лимасол
-place-linz = Линц
-place-lipetsk = Липецк
-place-lisbon = Лиссабон
-place-liverpool = Ливерпуль
    .gender = masculine
-place-ljubljana = Любляна
-place-lodz = Лодзь
    .gender = feminine
-place-lombardy = Ломбардия
-place-lome = Ломе
    .gender = indeclinable
-place-london = Лондон
-place-los-angeles = Лос-Анджелес
-place-louisiana = Луизиана
-place-luanda = Луанда
-place-lublin = Люблин
-place-lucerne = Люцерн
-place-lugano = Лугано
-place-luhansk = Луганск
-place-lusaka = Лусака
-place-lutsk = Луцк
-place-luxor = Луксор
-place-lviv = Львов
-place-lyon = Лион
-place-maastricht = Маастрихт
-place-madrid = Мадрид
-place-magadan = Магадан
-place-magas = Магас
-place-maghreb = Магриб
-place-magnitogorsk = Магнитогорск
-place-majuro = Маджуро
-place-makhachkala = Махачкала
-place-malabo = Малабо
-place-male = Мале
-place-malmo = Мальмё
-place-managua = Манагуа
-place-manama = Манама
-place-manchester = Манчестер
-place-manchuria = Маньчжурия
-place-mandalay = Мандалай
-place-manila = Манила
-place-maputo = Мапуту
-place-mari-el = Марий Эл
    .gender = indeclinable
-place-maribor = Марибор
-place-mariupol = Мариуполь
    .gender = masculine
-place-marrakesh = Марракеш
-place-marseille = Марсель
    .gender = masculine
-place-maseru = Масеру
-place-mashhad = Мешхед
-place-massachusetts = Массачусетс
-place-maykop = Майкоп
-place-mazar-i-sharif = Мазари-Шариф
-place-mbabane = Мбабане
    .gender = indeclinable
-place-mecca = Мекка
-place-medellin = Медельин
-place-medina = Медина
-place-melbourne = Мельбурн
-place-melitopol = Мелитополь
    .gender = masculine
-place-mexico-city = Мехико
-place-miami = Майами
-place-michigan = Мичиган
-place-middle-east = Ближний Восток
    .preposition = на
-place-milan = Милан
-place-mindanao = Минданао
    .preposition = на
-place-mineralnye-vody = { $case ->
       *[nominative] Минеральные Воды
        [genitive] Минеральных Вод
        [dative] Минеральным Водам
        [accusative] Минеральные Воды
        [instrumental] Минеральными Водами
        [prepositional] Минеральных Водах
    }
    .gender = plural
-place-minneapolis = Миннеаполис
-place-minnesota = Миннесота
-place-minsk = Минск
-place-mogadishu = Могадишо
-place-mogilev = Могилёв
-place-mombasa = Момбаса
-place-monrovia = Монровия
-place-monterrey = Монтеррей
-place-montevideo = Монтевидео
-place-montreal = Монреаль
    .gender = masculine
-place-mordovia = Мордовия
-place-moroni = Морони
-place-moscow = Москва
-place-moscow-region = Московская область
-place-mostar = Мостар
-place-mosul = Мосул
-place-mumbai = Мумбаи
-place-munich = Мюнхен
-place-murmansk = Мурманск
-place-murmansk-region = Мурманская область
-place-muscat = Маскат
-place-mykolaiv = Николаев
-place-mytishchi = Мытищи
    .gender = plural
-place-naberezhnye-chelny = { $case ->
       *[nominative] Набережные Челны
        [genitive] Набережных Челнов
        [dative] Набережным Челнам
        [accusative] Набережные Челны
        [instrumental] Набережными Челнами
        [prepositional] Набережных Челнах
    }
    .gender = plural
-place-nablus = Наблус
-place-nagasaki = Нагасаки
-place-nagoya = Нагоя
-place-nairobi = Найроби
-place-nakhchivan = Нахичевань
    .gender = feminine
-place-nalchik = Нальчик
-place-namangan = Наманган
-place-nanjing = Нанкин
-place-naples = Неаполь
    .gender = masculine
-place-narva = Нарва
-place-naryan-mar = Нарьян-Мар
-place-naryn = Нарын
-place-nassau = Нассау
-place-naypyidaw = Нейпьидо
-place-nazran = Назрань
    .gender = feminine
-place-ndjamena = Нджамена
-place-new-delhi = Нью-Дели
-place-new-jersey = Нью-Джерси
-place-new-mexico = Нью-Мексико
-place-new-orleans = Новый Орлеан
-place-new-south-wales = Новый Южный Уэльс
-place-new-york = Нью-Йорк
-place-ngerulmud = Нгерулмуд
-place-niamey = Ниамей
-place-nice = Ницца
-place-nicosia = Никосия
-place-nizhnevartovsk = Нижневартовск
-place-nizhny-novgorod = Нижний Новгород
-place-nizhny-novgorod-region = Нижегородская область
-place-nizhny-tagil = Нижний Тагил
-place-nordic-countries = страны Северной Европы
-place-norilsk = Норильск
-place-normandy = Нормандия
-place-north-africa = Северная Африка
-place-north-carolina = Северная Каролина
-place-north-caucasus = Северный Кавказ
    .preposition = на
-place-north-ossetia = Северная Осетия
-place-northeast-asia = Северо-Восточная Азия
-place-northern-europe = Северная Европа
-place-northern-ireland = Северная Ирландия
-place-nouakchott = Нуакшот
-place-noumea = Нумеа
-place-novgorod-region = Новгородская область
-place-novi-sad = Нови-Сад
-place-novocherkassk = Новочеркасск
-place-novokuznetsk = Новокузнецк
-place-novorossiysk = Новороссийск
-place-novosibirsk = Новосибирск
-place-novosibirsk-region = Новосибирская область
-place-novy-urengoy = Новый Уренгой
-place-nukualofa = Нукуалофа
-place-nukus = Нукус
-place-nuremberg = Нюрнберг
-place-nuuk = Нуук
-place-obninsk = Обнинск
-place-oceania = Океания
-place-odesa = Одесса
-place-ohio = Огайо
-place-ohrid = Охрид
-place-okinawa = Окинава
    .preposition = на
-place-olomouc = Оломоуц
-place-omsk = Омск
-place-omsk-region = Омская область
-place-ontario = Онтарио
-place-oregon = Орегон
-place-orenburg = Оренбург
-place-orenburg-region = Оренбургская область
-place-orsk = Орск
-place-oryol = Орёл
-place-osaka = Осака
-place-osh = Ош
-place-oskemen = Усть-Каменогорск
-place-oslo = Осло
-place-ostrava = Острава
-place-ottawa = Оттава
-place-ouagadougou = Уагадугу
-place-oxford = Оксфорд
-place-palermo = Палермо
-place-palikir = Паликир
-place-panama-city = город Панама
-place-panevezys = Паневежис
-place-papeete = Папеэте
-place-paramaribo = Парамарибо
-place-paris = Париж
-place-parnu = Пярну
-place-pattaya = Паттайя
-place-pavlodar = Павлодар
-place-pennsylvania = Пенсильвания
-place-penza = Пенза
-place-perm = Пермь
    .gender = feminine
-place-perm-territory = Пермский край
-place-perth = Перт
-place-peshawar = Пешавар
-place-petropavl = Петропавловск
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
-place-pinsk = Пинск
-place-pittsburgh = Питтсбург
-place-plovdiv = Пловдив
-place-podgorica = Подгорица
-place-polotsk = Полоцк
-place-poltava = Полтава
-place-port-au-prince = Порт-о-Пренс
-place-port-louis = Порт-Луи
-place-port-moresby = Порт-Морсби
-place-port-of-spain = Порт-оф-Спейн
-place-port-said = Порт-Саид
-place-port-sudan = Порт-Судан
-place-port-vila = Порт-Вила
-place-porto = Порту
-place-porto-alegre = Порту-Алегри
-place-porto-novo = Порто-Ново
-place-poti = Поти
-place-potsdam = Потсдам
-place-poznan = Познань
    .gender = feminine
-place-prague = Прага
-place-praia = Прая
-place-pretoria = Претория
-place-primorye = Приморский край
-place-pristina = Приштина
-place-provence = Прованс
-place-pskov = Псков
-place-pskov-region = Псковская область
-place-punjab = Пенджаб
-place-punta-del-este = Пунта-дель-Эсте
-place-pyatigorsk = Пятигорск
-place-pyongyang = Пхеньян
-place-qarshi = Карши
-place-qingdao = Циндао
-place-quebec = Квебек
-place-queensland = Квинсленд
-place-quito = Кито
-place-rabat = Рабат
-place-ramallah = Рамалла
-place-rambouillet = Рамбуйе
-place-recife = Ресифи
-place-republika-srpska = { $case ->
       *[nominative] Республика Сербская
        [genitive] Республики Сербской
        [dative] Республике Сербской
        [accusative] Республику Сербскую
        [instrumental] Республикой Сербской
        [prepositional] Республике Сербской
    }
    .gender = feminine
-place-reykjavik = Рейкьявик
-place-ribnita = Рыбница
-place-riga = Рига
-place-rio-de-janeiro = Рио-де-Жанейро
-place-riyadh = Эр-Рияд
-place-rome = Рим
-place-roseau = Розо
-place-rostov-on-don = { $case ->
       *[nominative] Ростов-на-Дону
        [genitive] Ростова-на-Дону
        [dative] Ростову-на-Дону
        [accusative] Ростов-на-Дону
        [instrumental] Ростовом-на-Дону
        [prepositional] Ростове-на-Дону
    }
-place-rostov-region = Ростовская область
-place-rotterdam = Роттердам
-place-rustavi = Рустави
-place-ryazan = Рязань
    .gender = feminine
-place-rybinsk = Рыбинск
-place-sahel = Сахель
    .gender = masculine
-place-saint-louis = Сент-Луис
-place-saint-petersburg = Санкт-Петербург
-place-sakhalin = Сахалин
    .preposition = на
-place-sakhalin-region = Сахалинская область
-place-salekhard = Салехард
-place-salt-lake-city = Солт-Лейк-Сити
-place-salzburg = Зальцбург
-place-samara = Самара
-place-samara-region = Самарская область
-place-samarkand = Самарканд
-place-san-diego = Сан-Диего
-place-san-francisco = Сан-Франциско
-place-san-jose = Сан-Хосе
-place-san-juan = Сан-Хуан
-place-san-salvador = Сан-Сальвадор
-place-sanaa = Сана
-place-santiago = Сантьяго
-place-santo-domingo = Санто-Доминго
-place-sao-paulo = Сан-Паулу
-place-sao-tome = Сан-Томе
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
-place-saratov-region = Саратовская область
-place-sardinia = Сардиния
    .preposition = на
-place-saxony = Саксония
-place-scandinavia = Скандинавия
-place-scandinavian-countries = { $case ->
       *[nominative] скандинавские страны
        [genitive] скандинавских стран
        [dative] скандинавским странам
        [accusative] скандинавские страны
        [instrumental] скандинавскими странами
        [prepositional] скандинавских странах
    }
    .gender = plural
-place-scotland = Шотландия
-place-seattle = Сиэтл
-place-semipalatinsk = Семипалатинск
-place-seoul = Сеул
-place-sergiyev-posad = { $case ->
       *[nominative] Сергиев Посад
        [genitive] Сергиева Посада
        [dative] Сергиеву Посаду
        [accusative] Сергиев Посад
        [instrumental] Сергиевым Посадом
        [prepositional] Сергиевом Посаде
    }
-place-sevastopol = Севастополь
    .gender = masculine
-place-severodvinsk = Северодвинск
-place-severomorsk = Североморск
-place-seville = { $case ->
       *[nominative] Севилья
        [genitive] Севильи
        [dative] Севилье
        [accusative] Севилью
        [instrumental] Севильей
        [prepositional] Севилье
    }
-place-shanghai = Шанхай
-place-sharjah = Шарджа
-place-sharm-el-sheikh = Шарм-эш-Шейх
-place-sheffield = Шеффилд
-place-shenyang = Шэньян
-place-shenzhen = Шэньчжэнь
    .gender = masculine
-place-shiraz = Шираз
-place-shymkent = Шымкент
-place-siauliai = Шяуляй
-place-siberia = Сибирь
    .gender = feminine
-place-sichuan = Сычуань
    .gender = feminine
-place-sicily = Сицилия
    .preposition = на
-place-silesia = Силезия
-place-simferopol = Симферополь
    .gender = masculine
-place-sinai = Синай
    .preposition = на
-place-skopje = Скопье
    .gender = indeclinable
-place-smolensk = Смоленск
-place-smolensk-region = Смоленская область
-place-sochi = Сочи
-place-sofia = София
-place-south-asia = Южная Азия
-place-south-carolina = Южная Каролина
-place-south-caucasus = Южный Кавказ
    .preposition = на
-place-south-tarawa = Южная Тарава
-place-southeast-asia = Юго-Восточная Азия
-place-southeastern-europe = Юго-Восточная Европа
-place-southern-africa = Южная Африка
-place-southern-europe = Южная Европа
-place-srebrenica = Сребреница
-place-sri-jayawardenepura-kotte = Шри-Джаяварденепура-Котте
    .gender = indeclinable
-place-stary-oskol = Старый Оскол
-place-stavanger = Ставангер
-place-stavropol = Ставрополь
    .gender = masculine
-place-stavropol-territory = Ставропольский край
-place-stepanakert = Степанакерт
-place-stockholm = Стокгольм
-place-strasbourg = Страсбург
-place-stuttgart = Штутгарт
-place-sub-saharan-africa = Африка к югу от Сахары
-place-sucre = Сукре
-place-sukhumi = Сухум
-place-sumatra = Суматра
    .preposition = на
-place-sumgait = Сумгаит
-place-sumy = Сумы
    .gender = plural
-place-surabaya = Сурабая
-place-surgut = Сургут
-place-suva = Сува
-place-suzdal = Суздаль
    .gender = masculine
-place-sverdlovsk-region = Свердловская область
-place-sydney = Сидней
-place-syktyvkar = Сыктывкар
-place-szczecin = Щецин
-place-szeged = Сегед
-place-tabriz = Тебриз
-place-taganrog = Таганрог
-place-taipei = Тайбэй
-place-tallinn = Таллин
-place-tambov = Тамбов
-place-tampere = Тампере
    .gender = indeclinable
-place-tangier = Танжер
-place-taraz = Тараз
-place-tartu = Тарту
-place-tashkent = Ташкент
-place-tasmania = Тасмания
    .preposition = на
-place-tatarstan = Татарстан
-place-tbilisi = Тбилиси
-place-tegucigalpa = Тегусигальпа
-place-tehran = Тегеран
-place-tel-aviv = Тель-Авив
-place-temirtau = Темиртау
-place-termez = Термез
-place-ternopil = Тернополь
    .gender = masculine
-place-texas = Техас
-place-the-hague = Гаага
-place-thessaloniki = Салоники
    .gender = plural
-place-thimphu = Тхимпху
-place-tianjin = Тяньцзинь
    .gender = masculine
-place-tibet = Тибет
-place-tijuana = Тихуана
-place-timbuktu = Тимбукту
-place-timisoara = Тимишоара
-place-tirana = Тирана
-place-tiraspol = Тирасполь
    .gender = masculine
-place-tobolsk = Тобольск
-place-tokyo = Токио
-place-tolyatti = Тольятти
-place-tomsk = Томск
-place-toronto = Торонто
-place-torshavn = Торсхавн
-place-toulouse = Тулуза
-place-trabzon = Трабзон
-place-transcarpathia = Закарпатье
-place-transylvania = Трансильвания
-place-trieste = Триест
-place-tripoli = Триполи
-place-tromso = Тромсё
-place-trondheim = Тронхейм
-place-tskhinvali = Цхинвал
-place-tula = Тула
-place-tula-region = Тульская область
-place-tunis = город Тунис
-place-turin = Турин
-place-turkmenabat = Туркменабад
-place-turku = Турку
-place-tuscany = Тоскана
-place-tuva = Тува
-place-tver = Тверь
    .gender = feminine
-place-tver-region = Тверская область
-place-tyrol = Тироль
    .gender = masculine
-place-tyumen = Тюмень
    .gender = feminine
-place-tyumen-region = Тюменская область
-place-udmurtia = Удмуртия
-place-ufa = Уфа
-place-uglich = Углич
-place-ukhta = Ухта
-place-ulaanbaatar = Улан-Батор
-place-ulan-ude = Улан-Удэ
-place-ulyanovsk = Ульяновск
-place-uppsala = Уппсала
-place-urals = Урал
    .preposition = на
-place-uralsk = Уральск
-place-urgench = Ургенч
-place-urumqi = Урумчи
-place-utrecht = Утрехт
-place-uzhhorod = Ужгород
-place-vaduz = Вадуц
-place-valencia = Валенсия
-place-valletta = Валлетта
-place-valparaiso = Вальпараисо
-place-vanadzor = Ванадзор
-place-vancouver = Ванкувер
-place-varna = Варна
-place-velikiye-luki = { $case ->
       *[nominative] Великие Луки
        [genitive] Великих Лук
        [dative] Великим Лукам
        [accusative] Великие Луки
        [instrumental] Великими Луками
        [prepositional] Великих Луках
    }
    .gender = plural
-place-veliky-novgorod = Великий Новгород
-place-venice = Венеция
-place-ventspils = Вентспилс
-place-verona = Верона
-place-vienna = Вена
-place-vientiane = Вьентьян
-place-vilnius = Вильнюс
-place-vinnytsia = Винница
-place-vitebsk = Витебск
-place-vladikavkaz = Владикавказ
-place-vladivostok = Владивосток
-place-vojvodina = Воеводина
-place-volga-region = Поволжье
-place-volgograd = Волгоград
-place-volgograd-region = Волгоградская область
-place-vologda = Вологда
-place-vologda-region = Вологодская область
-place-vorkuta = Воркута
-place-voronezh = Воронеж
-place-voronezh-region = Воронежская область
-place-vyborg = Выборг
-place-wales = Уэльс
-place-wallonia = Валлония
-place-warsaw = Варшава
-place-washington = Вашингтон
-place-wellington = Веллингтон
-place-west-africa = Западная Африка
-place-west-bank = Западный берег реки Иордан
    .preposition = на
-place-western-balkans = { $case ->
       *[nominative] Западные Балканы
        [genitive] Западных Балкан
        [dative] Западным Балканам
        [accusative] Западные Балканы
        [instrumental] Западными Балканами
        [prepositional] Западных Балканах
    }
    .gender = plural
    .preposition = на
-place-western-europe = Западная Европа
-place-willemstad = Виллемстад
-place-windhoek = Виндхук
-place-winnipeg = Виннипег
-place-wroclaw = Вроцлав
-place-wuhan = Ухань
    .gender = masculine
-place-xian = Сиань
    .gender = masculine
-place-xinjiang = Синьцзян
-place-yakutia = Якутия
-place-yakutsk = Якутск
-place-yalta = Ялта
-place-yamalo-nenets = Ямало-Ненецкий автономный округ
-place-yamoussoukro = Ямусукро
-place-yangon = Янгон
-place-yaounde = Яунде
    .gender = indeclinable
-place-yaroslavl = Ярославль
    .gender = masculine
-place-yaroslavl-region = Ярославская область
-place-yekaterinburg = Екатеринбург
-place-yerevan = Ереван
-place-yokohama = Иокогама
-place-yoshkar-ola = Йошкар-Ола
-place-yunnan = Юньнань
    .gender = feminine
-place-yuzhno-sakhalinsk = Южно-Сахалинск
-place-zagreb = Загреб
-place-zamboanga = Замбоанга
-place-zaporizhzhia = Запорожье
-place-zaragoza = Сарагоса
-place-zhytomyr = Житомир
-place-zugdidi = Зугдиди
-place-zurich = Цюрих
