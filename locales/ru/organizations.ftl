# Names of known organizations as Svodka writes them in Russian: the full name in the nominative, and the acronym or
# usual short name. The tables of `language.toml` decline leading adjectives and the head word; where that would be
# wrong (coordinated adjectives, plurals, irregular heads), the cases are written out.
# Other spellings stand in `organizations.names.toml`, facts in `../../world/organizations.toml`.
# Order: by key, in byte order. Source: general knowledge (the organizations' own names in Russian).

-organization-3m = 3M
-organization-a-just-russia = Справедливая Россия
-organization-a-web = Всемирная ассоциация избирательных органов
    .acronym = A-WEB
-organization-aaea = Ассоциация африканских избирательных органов
-organization-aaib-gb = Управление по расследованию авиационных происшествий Великобритании
-organization-aam-aadmi-party = Аам аадми парти
    .gender = indeclinable
-organization-ab-inbev = Anheuser-Busch InBev
    .acronym = AB InBev
-organization-abb = ABB
-organization-abbvie = AbbVie
-organization-abc-cn = Сельскохозяйственный банк Китая
-organization-abc-us = ABC
-organization-ac-milan = Милан
-organization-academie-francaise = Французская академия
-organization-academy-motion-picture = Академия кинематографических искусств и наук
-organization-academy-of-medicine-fr = Национальная академия медицины Франции
-organization-academy-of-public-administration-by = Академия управления при Президенте Республики Беларусь
-organization-academy-of-public-administration-kz = Академия государственного управления при Президенте Республики Казахстан
-organization-academy-of-sciences-md = Академия наук Молдавии
-organization-academy-of-sciences-ussr = Академия наук СССР
    .acronym = АН СССР
-organization-academy-of-sciences-uz = Академия наук Узбекистана
-organization-accenture = Accenture
-organization-accounting-chamber-ua = Счётная палата Украины
-organization-accounts-chamber-ru = Счётная палата Российской Федерации
    .acronym = СП РФ
-organization-accounts-committee-kz = Счётный комитет по контролю за исполнением республиканского бюджета
    .acronym = Счётный комитет Казахстана
-organization-acdp-za = Африканская христианско-демократическая партия
-organization-aceeeo = Ассоциация организаторов выборов стран Европы
    .acronym = ACEEEO
-organization-aclu = Американский союз защиты гражданских свобод
    .acronym = ACLU
-organization-acpr = Управление пруденциального надзора и урегулирования Франции
    .acronym = ACPR
-organization-act-nz = ACT New Zealand
-organization-act-wazalendo = ACT-Wazalendo
-organization-actionsa = ActionSA
-organization-acto = Организация договора о сотрудничестве в бассейне Амазонки
-organization-adani-group = Adani Group
-organization-adb = Азиатский банк развития
    .acronym = АБР
-organization-adc-ng = Африканский демократический конгресс
-organization-ademe = Агентство по экологическому переходу Франции
    .acronym = ADEME
-organization-adidas = Adidas
-organization-adnoc = Национальная нефтяная компания Абу-Даби
    .acronym = ADNOC
-organization-adobe = Adobe
-organization-aec-au = Избирательная комиссия Австралии
-organization-aeoi = Организация по атомной энергии Ирана
    .acronym = ОАЭИ
-organization-aeroflot = Аэрофлот
-organization-aerospace-committee-kz = Аэрокосмический комитет Казахстана
    .acronym = Казкосмос
-organization-aerospace-forces-ru = ВКС России
-organization-afa-fr = Французское антикоррупционное агентство
-organization-afcfta = Африканская континентальная зона свободной торговли
    .acronym = АфКЗСТ
    .acronym-gender = indeclinable
-organization-afd = Альтернатива для Германии
    .acronym = АдГ
    .acronym-gender = indeclinable
-organization-afdb = Африканский банк развития
    .acronym = АфБР
    .acronym-gender = indeclinable
-organization-afk-sistema = АФК «Система»
-organization-afld = Французское антидопинговое агентство
    .acronym = AFLD
-organization-afnor = Французская ассоциация по стандартизации
    .acronym = AFNOR
-organization-afp = Франс Пресс
    .gender = indeclinable
    .acronym = AFP
-organization-afreximbank = Африканский экспортно-импортный банк
    .acronym = Афрэксимбанк
    .acronym-gender = masculine
-organization-africa-cdc = { $case ->
       *[nominative] Африканские центры по контролю и профилактике заболеваний
        [genitive] Африканских центров по контролю и профилактике заболеваний
        [dative] Африканским центрам по контролю и профилактике заболеваний
        [accusative] Африканские центры по контролю и профилактике заболеваний
        [instrumental] Африканскими центрами по контролю и профилактике заболеваний
        [prepositional] Африканских центрах по контролю и профилактике заболеваний
    }
    .gender = plural
    .acronym = Africa CDC
    .acronym-gender = plural
-organization-african-commission-human-rights = Африканская комиссия по правам человека и народов
-organization-african-court-human-rights = Африканский суд по правам человека и народов
-organization-african-union = Африканский союз
-organization-african-union-commission = Комиссия Африканского союза
-organization-agence-france-tresor = Агентство France Trésor
-organization-agency-for-civil-service-affairs-kz = Агентство Республики Казахстан по делам государственной службы
    .acronym = АДГС
-organization-agency-for-strategic-planning-kz = Агентство по стратегическому планированию и реформам Республики Казахстан
    .acronym = АСПР
-organization-agency-of-investment-and-privatization-by = Национальное агентство инвестиций и приватизации Республики Беларусь
    .acronym = НАИП
-organization-agudat-yisrael = Агудат Исраэль
    .gender = indeclinable
-organization-aiadmk-in = Всеиндийская анна дравида муннетра кажагам
    .gender = indeclinable
-organization-aifc = Международный финансовый центр «Астана»
    .acronym = МФЦА
-organization-aig = American International Group
    .acronym = AIG
-organization-aige-ml = Независимый орган по управлению выборами Мали
-organization-aiib = Азиатский банк инфраструктурных инвестиций
    .acronym = АБИИ
-organization-aimim = Всеиндийский совет единства мусульман
-organization-air-assault-forces-ua = { $case ->
       *[nominative] Десантно-штурмовые войска Вооружённых сил Украины
        [genitive] Десантно-штурмовых войск Вооружённых сил Украины
        [dative] Десантно-штурмовым войскам Вооружённых сил Украины
        [accusative] Десантно-штурмовые войска Вооружённых сил Украины
        [instrumental] Десантно-штурмовыми войсками Вооружённых сил Украины
        [prepositional] Десантно-штурмовых войсках Вооружённых сил Украины
    }
    .gender = plural
-organization-air-astana = Air Astana
-organization-air-china = Air China
-organization-air-force-ua = { $case ->
       *[nominative] Воздушные силы Вооружённых сил Украины
        [genitive] Воздушных сил Вооружённых сил Украины
        [dative] Воздушным силам Вооружённых сил Украины
        [accusative] Воздушные силы Вооружённых сил Украины
        [instrumental] Воздушными силами Вооружённых сил Украины
        [prepositional] Воздушных силах Вооружённых сил Украины
    }
    .gender = plural
    .acronym = ВВС Украины
    .acronym-gender = plural
-organization-air-france = Air France
-organization-air-india = Air India
-organization-air-liquide = Air Liquide
-organization-airbnb = Airbnb
-organization-airborne-forces-ru = ВДВ России
-organization-airbus = Airbus
-organization-airports-authority-in = Управление аэропортов Индии
-organization-ajax-amsterdam = Аякс
-organization-ak-zhol = Ак жол
    .gender = indeclinable
-organization-akbayan = Акбаян
-organization-akipress = АКИpress
-organization-akp = Партия справедливости и развития Турции
    .acronym = ПСР
-organization-al-arabiya = Аль-Арабия
-organization-al-azhar = Университет Аль-Азхар
-organization-al-jazeera = Аль-Джазира
-organization-al-nour-party = Партия «Ан-Нур»
-organization-al-qaeda = Аль-Каида
-organization-al-shabaab = Аш-Шабаб
-organization-aladi = Латиноамериканская ассоциация интеграции
-organization-alba = Боливарианский альянс для народов нашей Америки
    .acronym = АЛБА
-organization-alfa-bank = Альфа-банк
-organization-alfred-wegener-institute = Институт полярных и морских исследований имени Альфреда Вегенера
-organization-alibaba = Alibaba
-organization-all-belarusian-peoples-assembly = Всебелорусское народное собрание
-organization-all-china-federation-of-trade-unions = Всекитайская федерация профсоюзов
-organization-all-china-womens-federation = Всекитайская федерация женщин
-organization-alliance-francaise = Альянс Франсез
    .gender = indeclinable
-organization-alliance-of-sahel-states = Альянс государств Сахеля
-organization-allianz = Allianz
-organization-almaz-antey = Концерн ВКО «Алмаз — Антей»
-organization-alphabet = Alphabet Inc.
-organization-alrosa = Алроса
-organization-alstom = Alstom
-organization-althing = Альтинг
-organization-amanah-my = Партия национального доверия Малайзии
-organization-amaq = Amaq
-organization-amazon = Amazon
-organization-amcm = Валютное управление Макао
-organization-amcu-ua = Антимонопольный комитет Украины
    .acronym = АМКУ
-organization-amd = Advanced Micro Devices
    .acronym = AMD
-organization-america-movil = América Móvil
-organization-american-airlines = American Airlines
-organization-american-express = American Express
-organization-american-red-cross = Американский Красный Крест
-organization-american-university-of-central-asia = Американский университет в Центральной Азии
-organization-amf-fr = Управление по финансовым рынкам Франции
-organization-amgen = Amgen
-organization-amisom = Миссия Африканского союза в Сомали
    .acronym = АМИСОМ
    .acronym-gender = indeclinable
-organization-amnesty-international = Международная амнистия
-organization-amyotha-hluttaw = Палата национальностей Мьянмы
-organization-anadolu = Агентство «Анадолу»
-organization-anc = Африканский национальный конгресс
    .acronym = АНК
-organization-andean-community = Андское сообщество
-organization-andean-parliament = Андский парламент
-organization-andra-fr = Национальное агентство по обращению с радиоактивными отходами Франции
-organization-ane-cf = Национальный избирательный орган ЦАР
-organization-anfr = Национальное агентство по частотам Франции
    .acronym = ANFR
-organization-ange-td = Национальное агентство по управлению выборами Чада
-organization-anglo-american = Anglo American plc
-organization-anie-dz = Независимый национальный избирательный орган Алжира
-organization-anj-fr = Национальное управление по азартным играм Франции
-organization-anp-pk = Народная национальная партия Пакистана
-organization-anr-fr = Национальное агентство научных исследований Франции
-organization-ansa = АНСА
-organization-anses-fr = Национальное агентство по безопасности продуктов питания, окружающей среды и труда Франции
-organization-ansm = Национальное агентство по безопасности лекарственных средств и медицинской продукции Франции
    .acronym = ANSM
-organization-anssi = Национальное агентство по безопасности информационных систем Франции
    .acronym = ANSSI
-organization-anthropic = Anthropic
-organization-anti-corruption-agency-kz = Агентство Республики Казахстан по противодействию коррупции
    .acronym = Антикоррупционная служба Казахстана
-organization-antonov-company = Государственное предприятие «Антонов»
-organization-anu = Австралийский национальный университет
-organization-anzhi-makhachkala = Анжи
-organization-ap-hp = Assistance Publique – Hôpitaux de Paris
    .acronym = AP-HP
-organization-apc-ng = Всепрогрессивный конгресс
-organization-ape-fr = Агентство государственных участий Франции
-organization-apec = Азиатско-Тихоокеанское экономическое сотрудничество
    .acronym = АТЭС
-organization-apostolic-signatura = Верховный трибунал Апостольской сигнатуры
    .acronym = Апостольская сигнатура
-organization-apple = Apple
-organization-apra = Американский народно-революционный альянс
    .acronym = АПРА
-organization-apsa-va = Администрация имущества Святого Престола
-organization-arab-league = Лига арабских государств
    .acronym = ЛАГ
-organization-arab-maghreb-union = Союз арабского Магриба
-organization-arcelormittal = ArcelorMittal
-organization-arcep = Управление по регулированию электронных коммуникаций и почты Франции
    .acronym = Arcep
-organization-archaeological-survey-in = Археологическая служба Индии
-organization-archive-of-the-president-kz = Архив Президента Республики Казахстан
-organization-arcom = Управление по регулированию аудиовизуальных и цифровых коммуникаций Франции
    .acronym = Arcom
-organization-arctic-council = Арктический совет
-organization-ard = ARD
-organization-ardfm-kz = Агентство Республики Казахстан по регулированию и развитию финансового рынка
    .acronym = АРРФР
-organization-areios-pagos = Верховный суд Греции
-organization-arena-sv = Националистический республиканский альянс
-organization-areva = Areva
-organization-argumenty-i-fakty = { $case ->
       *[nominative] Аргументы и факты
        [genitive] Аргументов и фактов
        [dative] Аргументам и фактам
        [accusative] Аргументы и факты
        [instrumental] Аргументами и фактами
        [prepositional] Аргументах и фактах
    }
    .gender = plural
    .acronym = АиФ
    .acronym-gender = indeclinable
-organization-arianespace = Arianespace
-organization-arma-ua = Национальное агентство Украины по вопросам выявления, розыска и управления активами, полученными от коррупционных и других преступлений
    .acronym = АРМА
    .acronym-gender = indeclinable
-organization-armed-forces-by = { $case ->
       *[nominative] Вооружённые силы Республики Беларусь
        [genitive] Вооружённых сил Республики Беларусь
        [dative] Вооружённым силам Республики Беларусь
        [accusative] Вооружённые силы Республики Беларусь
        [instrumental] Вооружёнными силами Республики Беларусь
        [prepositional] Вооружённых силах Республики Беларусь
    }
    .gender = plural
    .acronym = ВС Белоруссии
    .acronym-gender = plural
-organization-armed-forces-kz = { $case ->
       *[nominative] Вооружённые силы Республики Казахстан
        [genitive] Вооружённых сил Республики Казахстан
        [dative] Вооружённым силам Республики Казахстан
        [accusative] Вооружённые силы Республики Казахстан
        [instrumental] Вооружёнными силами Республики Казахстан
        [prepositional] Вооружённых силах Республики Казахстан
    }
    .gender = plural
-organization-armed-forces-ru = { $case ->
       *[nominative] Вооружённые силы Российской Федерации
        [genitive] Вооружённых сил Российской Федерации
        [dative] Вооружённым силам Российской Федерации
        [accusative] Вооружённые силы Российской Федерации
        [instrumental] Вооружёнными силами Российской Федерации
        [prepositional] Вооружённых силах Российской Федерации
    }
    .gender = plural
    .acronym = ВС РФ
    .acronym-gender = plural
-organization-armed-forces-ua = { $case ->
       *[nominative] Вооружённые силы Украины
        [genitive] Вооружённых сил Украины
        [dative] Вооружённым силам Украины
        [accusative] Вооружённые силы Украины
        [instrumental] Вооружёнными силами Украины
        [prepositional] Вооружённых силах Украины
    }
    .gender = plural
    .acronym = ВСУ
    .acronym-gender = plural
-organization-armenian-apostolic-church = Армянская апостольская церковь
    .acronym = ААЦ
-organization-armenpress = Арменпресс
-organization-arp-tn = Собрание народных представителей Туниса
-organization-arsenal-fc = Арсенал
-organization-art-fr = Управление по регулированию транспорта Франции
-organization-arts-council-england = Совет по делам искусств Англии
-organization-asean = Ассоциация государств Юго-Восточной Азии
    .acronym = АСЕАН
-organization-asml = ASML
-organization-asn-fr = Управление по ядерной безопасности Франции
-organization-asnr = Управление по ядерной безопасности и радиационной защите Франции
    .acronym = ASNR
-organization-assam-rifles = { $case ->
       *[nominative] Ассамские стрелки
        [genitive] Ассамских стрелков
        [dative] Ассамским стрелкам
        [accusative] Ассамских стрелков
        [instrumental] Ассамскими стрелками
        [prepositional] Ассамских стрелках
    }
    .gender = plural
-organization-assembly-mk = Собрание Северной Македонии
-organization-assembly-of-experts-ir = Совет экспертов Ирана
-organization-assembly-of-people-kz = Ассамблея народа Казахстана
-organization-assembly-of-the-republic-mz = Ассамблея Республики Мозамбик
-organization-assembly-of-the-republic-pt = Ассамблея Республики Португалии
-organization-assembly-of-the-union-km = Ассамблея Союза Коморских Островов
-organization-assembly-xk = Ассамблея Косово
-organization-associated-press = Ассошиэйтед Пресс
    .gender = indeclinable
    .acronym = AP
-organization-association-of-caribbean-states = Ассоциация карибских государств
-organization-astrazeneca = AstraZeneca
-organization-ata-meken = Ата Мекен
    .gender = indeclinable
-organization-atameken-kz = Национальная палата предпринимателей Республики Казахстан «Атамекен»
    .acronym = НПП «Атамекен»
-organization-atf = Бюро по контролю за оборотом алкоголя, табака, огнестрельного оружия и взрывчатых веществ США
    .gender = indeclinable
    .acronym = ATF
-organization-atletico-madrid = Атлетико
    .gender = indeclinable
-organization-atmis = Переходная миссия Африканского союза в Сомали
    .acronym = АТМИС
    .acronym-gender = indeclinable
-organization-atomic-energy-agency-kz = Агентство Республики Казахстан по атомной энергии
-organization-atomic-energy-commission-in = Комиссия по атомной энергии Индии
-organization-atomstroyexport = Атомстройэкспорт
-organization-atout-france = Atout France
-organization-atp-tennis = Ассоциация теннисистов-профессионалов
    .acronym = ATP
-organization-att = AT&T
-organization-au-peace-and-security-council = Совет мира и безопасности Африканского союза
-organization-auchan = Auchan
-organization-audi = Audi
-organization-aum-shinrikyo = Аум Синрикё
    .gender = indeclinable
-organization-aussom = Миссия Африканского союза по поддержке и стабилизации в Сомали
    .acronym = АУССОМ
    .acronym-gender = indeclinable
-organization-australian-democrats = { $case ->
       *[nominative] Австралийские демократы
        [genitive] Австралийских демократов
        [dative] Австралийским демократам
        [accusative] Австралийских демократов
        [instrumental] Австралийскими демократами
        [prepositional] Австралийских демократах
    }
    .gender = plural
-organization-austrian-academy-of-sciences = Австрийская академия наук
-organization-aviation-administration-kz = Авиационная администрация Казахстана
-organization-avoda = Авода
-organization-avtovaz = АвтоВАЗ
-organization-axa = AXA
-organization-azertag = Азертадж
-organization-azimio-la-umoja = Азимио ла Умоджа
    .gender = indeclinable
-organization-baainbw = Федеральное ведомство по оснащению, информационным технологиям и эксплуатации бундесвера
    .acronym = BAAINBw
-organization-bae-systems = BAE Systems
-organization-bafa = Федеральное ведомство по экономике и экспортному контролю Германии
    .acronym = BAFA
-organization-bafin = Федеральное управление финансового надзора Германии
    .acronym = BaFin
-organization-bahujan-samaj-party = Бахуджан самадж парти
    .gender = indeclinable
-organization-baidu = Baidu
-organization-baiterek = Национальный управляющий холдинг «Байтерек»
    .acronym = Холдинг «Байтерек»
-organization-baker-hughes = Baker Hughes
-organization-baku-state-university = Бакинский государственный университет
-organization-balad-il = Балад
    .gender = indeclinable
-organization-balm-de = Федеральное ведомство логистики и мобильности Германии
-organization-baltic-assembly = Балтийская ассамблея
-organization-baltic-federal-university = Балтийский федеральный университет имени Иммануила Канта
    .acronym = БФУ имени Канта
    .acronym-gender = indeclinable masculine
-organization-bam-de = Федеральный институт исследований и испытаний материалов Германии
-organization-bamf = Федеральное ведомство по делам миграции и беженцев Германии
    .acronym = BAMF
-organization-bangko-sentral-ng-pilipinas = Центральный банк Филиппин
-organization-bangladesh-bank = Банк Бангладеш
-organization-bank-al-maghrib = Банк аль-Магриб
-organization-bank-indonesia = Банк Индонезии
-organization-bank-negara-malaysia = Банк Негара Малайзия
-organization-bank-of-albania = Банк Албании
-organization-bank-of-algeria = Банк Алжира
-organization-bank-of-america = Bank of America
-organization-bank-of-botswana = Банк Ботсваны
-organization-bank-of-canada = Банк Канады
-organization-bank-of-cape-verde = Банк Кабо-Верде
-organization-bank-of-china = Банк Китая
-organization-bank-of-england = Банк Англии
-organization-bank-of-eritrea = Банк Эритреи
-organization-bank-of-estonia = Банк Эстонии
-organization-bank-of-finland = Банк Финляндии
-organization-bank-of-ghana = Банк Ганы
-organization-bank-of-greece = Банк Греции
-organization-bank-of-guatemala = Банк Гватемалы
-organization-bank-of-guyana = Банк Гайаны
-organization-bank-of-israel = Банк Израиля
-organization-bank-of-italy = Банк Италии
-organization-bank-of-jamaica = Банк Ямайки
-organization-bank-of-korea = Банк Кореи
-organization-bank-of-laos = Банк Лаосской НДР
-organization-bank-of-latvia = Банк Латвии
-organization-bank-of-lithuania = Банк Литвы
-organization-bank-of-mauritius = Банк Маврикия
-organization-bank-of-mexico = Банк Мексики
-organization-bank-of-mongolia = Банк Монголии
-organization-bank-of-mozambique = Банк Мозамбика
-organization-bank-of-namibia = Банк Намибии
-organization-bank-of-papua-new-guinea = Банк Папуа — Новой Гвинеи
-organization-bank-of-portugal = Банк Португалии
-organization-bank-of-sierra-leone = Банк Сьерра-Леоне
-organization-bank-of-slovenia = Банк Словении
-organization-bank-of-south-sudan = Банк Южного Судана
-organization-bank-of-spain = Банк Испании
-organization-bank-of-tanzania = Банк Танзании
-organization-bank-of-thailand = Банк Таиланда
-organization-bank-of-the-republic-bi = Банк Республики Бурунди
-organization-bank-of-the-republic-of-haiti = Банк Республики Гаити
-organization-bank-of-uganda = Банк Уганды
-organization-bank-of-zambia = Банк Замбии
-organization-banque-de-france = Банк Франции
-organization-banque-du-liban = Банк Ливана
-organization-barc-in = Центр атомных исследований имени Бхабхи
-organization-barclays = Barclays
-organization-barisan-nasional = Национальный фронт Малайзии
-organization-barrick = Barrick Gold
-organization-base-de = Федеральное ведомство по безопасности обращения с ядерными отходами Германии
-organization-basf = BASF
-organization-bashneft = Башнефть
-organization-batkivshchyna = Батькивщина
-organization-baua = Федеральный институт охраны труда и медицины труда Германии
    .acronym = BAuA
-organization-bauman-university = Московский государственный технический университет имени Н. Э. Баумана
    .acronym = МГТУ имени Баумана
-organization-bayer = Bayer
-organization-bayern-munich = Бавария
-organization-bbc = Британская вещательная корпорация
    .acronym = Би-би-си
    .acronym-gender = indeclinable
-organization-bbk-de = Федеральное ведомство по защите населения и оказанию помощи при катастрофах Германии
-organization-bbva = BBVA
-organization-bceao = Центральный банк государств Западной Африки
    .acronym = BCEAO
-organization-bcse = Белорусская валютно-фондовая биржа
    .acronym = БВФБ
-organization-bdi-de = Федеральное объединение германской промышленности
-organization-bdt = Большой драматический театр имени Г. А. Товстоногова
    .acronym = БДТ
-organization-bea-fr = Бюро по расследованию и анализу безопасности гражданской авиации Франции
-organization-beac = Банк государств Центральной Африки
    .acronym = BEAC
-organization-beeline = Вымпелком
-organization-belaeronavigatsia = Белаэронавигация
-organization-belagroprombank = Белагропромбанк
-organization-belarusbank = Беларусбанк
-organization-belarusian-potash-company = Белорусская калийная компания
-organization-belarusian-railway = Белорусская железная дорога
    .acronym = БелЖД
    .acronym-gender = indeclinable feminine
-organization-belarusian-steel-works = Белорусский металлургический завод
-organization-belaruskali = Беларуськалий
-organization-belavia = Белавиа
-organization-belaz = Белорусский автомобильный завод
-organization-belenergo = Белэнерго
-organization-belgee = БелДжи
-organization-belgospishcheprom = Белгоспищепром
-organization-belhydromet = Белгидромет
-organization-belinvestbank = Белинвестбанк
-organization-belkoopsoyuz = Белкоопсоюз
-organization-bellegprom = Беллегпром
-organization-bellesbumprom = Беллесбумпром
-organization-bellingcat = Беллингкэт
-organization-belneftekhim = Белорусский государственный концерн по нефти и химии
    .acronym = Белнефтехим
-organization-belorusneft = Белоруснефть
    .gender = feminine
-organization-belpochta = Белпочта
-organization-belshina = Белшина
-organization-belspetsvneshtechnika = Белспецвнештехника
-organization-belstat = Национальный статистический комитет Республики Беларусь
    .acronym = Белстат
-organization-belta = Белорусское телеграфное агентство
    .acronym = БелТА
    .acronym-gender = indeclinable
-organization-beltelecom = Белтелеком
-organization-belteleradiocompany = Национальная государственная телерадиокомпания Республики Беларусь
    .acronym = Белтелерадиокомпания
-organization-beltopgas = Белтопгаз
-organization-benelux = Союз Бенилюкс
-organization-benfica = Бенфика
-organization-berkshire-hathaway = Berkshire Hathaway
-organization-berlin-philharmonic = Берлинский филармонический оркестр
-organization-bersatu-my = Объединённая партия коренных народов Малайзии
-organization-bertelsmann-foundation = Фонд Бертельсмана
-organization-bfarm = Федеральный институт лекарственных средств и медицинских изделий Германии
    .acronym = BfArM
-organization-bfdi = { $case ->
       *[nominative] Федеральный уполномоченный по защите данных и свободе информации Германии
        [genitive] Федерального уполномоченного по защите данных и свободе информации Германии
        [dative] Федеральному уполномоченному по защите данных и свободе информации Германии
        [accusative] Федерального уполномоченного по защите данных и свободе информации Германии
        [instrumental] Федеральным уполномоченным по защите данных и свободе информации Германии
        [prepositional] Федеральном уполномоченном по защите данных и свободе информации Германии
    }
    .gender = masculine
    .acronym = BfDI
-organization-bfn-de = Федеральное ведомство по охране природы Германии
    .acronym = BfN
-organization-bfr-de = Федеральный институт оценки рисков Германии
    .acronym = BfR
-organization-bfs-de = Федеральное ведомство по радиационной защите Германии
    .acronym = BfS
-organization-bfu-de = Федеральное бюро по расследованию авиационных происшествий Германии
    .acronym = BFU
-organization-bfv = Федеральное ведомство по охране конституции Германии
    .acronym = BfV
-organization-bgr-de = Федеральный институт геонаук и природных ресурсов Германии
-organization-bharat-rashtra-samithi = Бхарат раштра самити
    .gender = indeclinable
-organization-bhp = BHP
-organization-bhumjaithai = Пхумчай Тхай
    .gender = indeclinable
-organization-bib-de = Федеральный институт демографических исследований Германии
-organization-bibb = Федеральный институт профессионального образования Германии
    .acronym = BIBB
-organization-biju-janata-dal = Биджу джаната дал
    .gender = indeclinable
-organization-bild = Бильд
    .gender = indeclinable
-organization-bima = Федеральное агентство по недвижимости Германии
-organization-bioeg = Федеральный институт общественного здоровья Германии
    .acronym = BIÖG
-organization-biontech = BioNTech
-organization-bis = Банк международных расчётов
    .acronym = БМР
-organization-bisr-by = Белорусский институт стратегических исследований
    .acronym = БИСИ
-organization-bjp = Бхаратия джаната парти
    .gender = indeclinable
    .acronym = БДП
-organization-bka-de = Федеральное ведомство уголовной полиции Германии
    .acronym = BKA
-organization-bkg-de = Федеральное агентство по картографии и геодезии Германии
-organization-blackberry = BlackBerry
-organization-blackrock = BlackRock
-organization-ble-de = Федеральное ведомство по сельскому хозяйству и продовольствию Германии
-organization-bloc-quebecois = Квебекский блок
-organization-bloomberg = Блумберг
    .gender = indeclinable
-organization-blue-and-white-il = Кахоль-Лаван
    .gender = indeclinable
-organization-bmw = BMW
-organization-bnd = Федеральная разведывательная служба Германии
    .acronym = БНД
-organization-bnp-paribas = BNP Paribas
-organization-bns = Балтийская служба новостей
    .acronym = BNS
-organization-bntu = Белорусский национальный технический университет
-organization-bocconi = Университет Боккони
-organization-boeing = Boeing
-organization-boj = Банк Японии
-organization-boko-haram = Боко Харам
    .gender = indeclinable
-organization-bolshoi-theatre = Государственный академический Большой театр России
    .acronym = Большой театр
-organization-bombardier = Bombardier
-organization-border-force-gb = Пограничная служба Великобритании
-organization-border-service-kz = Пограничная служба Комитета национальной безопасности Республики Казахстан
    .acronym = Погранслужба КНБ Казахстана
-organization-border-service-ru = Пограничная служба ФСБ России
-organization-borussia-dortmund = Боруссия
-organization-bosch = Bosch
-organization-boston-bruins = Бостон Брюинз
    .gender = indeclinable
-organization-boston-globe = Boston Globe
-organization-boston-university = Бостонский университет
-organization-bp = BP
-organization-bpb-de = Федеральное агентство политического образования Германии
-organization-bpifrance = Bpifrance
-organization-brazilian-communist-party = Бразильская коммунистическая партия
-organization-brgm = Бюро геологических и горнорудных исследований Франции
    .acronym = BRGM
-organization-brics = БРИКС
-organization-brics-ndb = Новый банк развития
    .acronym = НБР
-organization-bristol-myers-squibb = Bristol Myers Squibb
-organization-british-airways = British Airways
-organization-british-american-tobacco = British American Tobacco
-organization-british-council = Британский совет
-organization-british-library = Британская библиотека
-organization-british-museum = Британский музей
-organization-british-transport-police = Британская транспортная полиция
-organization-broad-front-uy = Широкий фронт Уругвая
-organization-broadcom = Broadcom
-organization-brown-university = Брауновский университет
-organization-brsm = Белорусский республиканский союз молодёжи
    .acronym = БРСМ
-organization-bsec = Организация Черноморского экономического сотрудничества
    .acronym = ОЧЭС
-organization-bsf-in = { $case ->
       *[nominative] Пограничные силы безопасности Индии
        [genitive] Пограничных сил безопасности Индии
        [dative] Пограничным силам безопасности Индии
        [accusative] Пограничные силы безопасности Индии
        [instrumental] Пограничными силами безопасности Индии
        [prepositional] Пограничных силах безопасности Индии
    }
    .gender = plural
-organization-bsh-de = Федеральное ведомство морского судоходства и гидрографии Германии
-organization-bsi-de = Федеральное ведомство по информационной безопасности Германии
-organization-bskyb = BSkyB
-organization-bsu-by = Белорусский государственный университет
-organization-bulgarian-academy-of-sciences = Болгарская академия наук
-organization-bulgarian-national-bank = Болгарский народный банк
-organization-bulgarian-orthodox-church = Болгарская православная церковь
-organization-bundesbank = Немецкий федеральный банк
    .acronym = Бундесбанк
-organization-bundesrat-de = Бундесрат Германии
    .acronym = Бундесрат
-organization-bundestag = Бундестаг
-organization-bundestag-research-services = Научная служба бундестага
-organization-bundeswehr = Бундесвер
-organization-bureau-of-economic-analysis-us = Бюро экономического анализа США
-organization-bureau-of-labor-statistics-us = Бюро статистики труда США
-organization-bureau-of-national-statistics-kz = Бюро национальной статистики Агентства по стратегическому планированию и реформам Республики Казахстан
    .acronym = Бюро национальной статистики Казахстана
-organization-burger-king = Burger King
-organization-business-france = Business France
-organization-butb = Белорусская универсальная товарная биржа
    .acronym = БУТБ
-organization-buzzfeed = BuzzFeed
-organization-bvl-de = Федеральное ведомство по защите прав потребителей и безопасности пищевых продуктов Германии
-organization-byd = BYD
-organization-bytedance = ByteDance
-organization-bzga = Федеральный центр по санитарному просвещению Германии
    .acronym = BZgA
-organization-bzst = Федеральное центральное налоговое управление Германии
-organization-caac = Управление гражданской авиации КНР
    .acronym = УГАК
-organization-cabei = Центральноамериканский банк экономической интеграции
    .acronym = ЦАБЭИ
-organization-cabinet-office-gb = Секретариат кабинета министров Великобритании
-organization-caf-bank = Банк развития Латинской Америки и Карибского бассейна
-organization-caf-football = Африканская конфедерация футбола
-organization-cag-in = Управление генерального контролёра и аудитора Индии
-organization-cairo-university = Каирский университет
-organization-caisse-des-depots = Касса депозитов и консигнаций
-organization-caltech = Калифорнийский технологический институт
-organization-cambridge-university = Кембриджский университет
-organization-campus-france = Campus France
-organization-canon-jp = Canon Inc.
-organization-cardinal-health = Cardinal Health
-organization-cargill = Cargill
-organization-caribbean-court-of-justice = Карибский суд правосудия
-organization-caribbean-development-bank = Карибский банк развития
-organization-caricom = Карибское сообщество
    .acronym = КАРИКОМ
-organization-carlsberg = Carlsberg
-organization-carnegie-endowment = Фонд Карнеги за международный мир
    .acronym = Фонд Карнеги
-organization-carnegie-mellon = Университет Карнеги — Меллона
-organization-carrefour = Carrefour
-organization-carter-center = Центр Картера
-organization-cas = Спортивный арбитражный суд
    .acronym = CAS
-organization-caterpillar = Caterpillar
-organization-catholic-church = { $case ->
       *[nominative] Римско-католическая церковь
        [genitive] Римско-католической церкви
        [dative] Римско-католической церкви
        [accusative] Римско-католическую церковь
        [instrumental] Римско-католической церковью
        [prepositional] Римско-католической церкви
    }
    .gender = feminine
    .acronym = РКЦ
-organization-catl = CATL
-organization-cbi-in = Центральное бюро расследований Индии
-organization-cbirc = Комиссия по регулированию банковской и страховой деятельности КНР
-organization-cbrc = Комиссия по регулированию банковской деятельности КНР
-organization-cbs = CBS
-organization-cbse = Центральный совет среднего образования Индии
-organization-cbss = Совет государств Балтийского моря
    .acronym = СГБМ
-organization-ccb-cn = Китайский строительный банк
-organization-ccc-zw = Гражданская коалиция за перемены
-organization-ccdi-cn = Центральная комиссия КПК по проверке дисциплины
    .acronym = ЦКПД
-organization-ccm-tz = Чама Ча Мапиндузи
    .gender = indeclinable
-organization-ccne = Национальный консультативный комитет по этике Франции
-organization-cdc = { $case ->
       *[nominative] Центры по контролю и профилактике заболеваний США
        [genitive] Центров по контролю и профилактике заболеваний США
        [dative] Центрам по контролю и профилактике заболеваний США
        [accusative] Центры по контролю и профилактике заболеваний США
        [instrumental] Центрами по контролю и профилактике заболеваний США
        [prepositional] Центрах по контролю и профилактике заболеваний США
    }
    .gender = plural
    .acronym = CDC
-organization-cdp-jp = Конституционно-демократическая партия Японии
-organization-cdu = Христианско-демократический союз Германии
    .acronym = ХДС
-organization-cea-fr = Комиссариат по атомной энергии и альтернативным источникам энергии Франции
-organization-cec-al = Центральная избирательная комиссия Албании
    .acronym = ЦИК Албании
-organization-cec-am = Центральная избирательная комиссия Республики Армения
    .acronym = ЦИК Армении
-organization-cec-az = Центральная избирательная комиссия Азербайджанской Республики
    .acronym = ЦИК Азербайджана
-organization-cec-ba = Центральная избирательная комиссия Боснии и Герцеговины
    .acronym = ЦИК Боснии и Герцеговины
-organization-cec-bg = Центральная избирательная комиссия Болгарии
    .acronym = ЦИК Болгарии
-organization-cec-by = Центральная избирательная комиссия Республики Беларусь
    .acronym = ЦИК Белоруссии
-organization-cec-ee = Республиканская избирательная комиссия Эстонии
-organization-cec-ge = Центральная избирательная комиссия Грузии
    .acronym = ЦИК Грузии
-organization-cec-kg = Центральная комиссия по выборам и проведению референдумов Кыргызской Республики
    .acronym = ЦИК Киргизии
-organization-cec-kz = Центральная избирательная комиссия Республики Казахстан
    .acronym = ЦИК Казахстана
-organization-cec-lt = Центральная избирательная комиссия Литовской Республики
    .acronym = ЦИК Литвы
-organization-cec-lv = Центральная избирательная комиссия Латвии
    .acronym = ЦИК Латвии
-organization-cec-md = Центральная избирательная комиссия Республики Молдова
    .acronym = ЦИК Молдавии
-organization-cec-ru = Центральная избирательная комиссия Российской Федерации
    .acronym = ЦИК России
-organization-cec-tj = Центральная комиссия по выборам и референдумам Республики Таджикистан
    .acronym = ЦИК Таджикистана
-organization-cec-tm = Центральная комиссия по проведению выборов и референдумов в Туркменистане
    .acronym = ЦИК Туркменистана
-organization-cec-tw = Центральная избирательная комиссия Тайваня
-organization-cec-ua = Центральная избирательная комиссия Украины
    .acronym = ЦИК Украины
-organization-cec-uz = Центральная избирательная комиссия Республики Узбекистан
    .acronym = ЦИК Узбекистана
-organization-cec-xk = Центральная избирательная комиссия Косово
    .acronym = ЦИК Косово
-organization-cei-ci = Независимая избирательная комиссия Кот-д’Ивуара
-organization-celac = Сообщество стран Латинской Америки и Карибского бассейна
    .acronym = СЕЛАК
-organization-cemac = Экономическое и валютное сообщество Центральной Африки
    .acronym = СЕМАК
    .acronym-gender = indeclinable
-organization-cen-sad = Сообщество сахело-сахарских государств
    .acronym = СЕН-САД
    .acronym-gender = indeclinable
-organization-cen-st = Национальная избирательная комиссия Сан-Томе и Принсипи
-organization-cena-bj = Автономная национальная избирательная комиссия Бенина
-organization-cena-sn = Автономная национальная избирательная комиссия Сенегала
-organization-cencora = Cencora
-organization-ceni-bf = Независимая национальная избирательная комиссия Буркина-Фасо
-organization-ceni-bi = Независимая национальная избирательная комиссия Бурунди
-organization-ceni-cd = Независимая национальная избирательная комиссия ДРК
-organization-ceni-dj = Независимая национальная избирательная комиссия Джибути
-organization-ceni-gn = Независимая национальная избирательная комиссия Гвинеи
-organization-ceni-km = Независимая национальная избирательная комиссия Коморских Островов
-organization-ceni-mg = Независимая национальная избирательная комиссия Мадагаскара
-organization-ceni-mr = Независимая национальная избирательная комиссия Мавритании
-organization-ceni-ne = Независимая национальная избирательная комиссия Нигера
-organization-ceni-tg = Независимая национальная избирательная комиссия Того
-organization-center-for-countering-disinformation-ua = Центр противодействия дезинформации при СНБО Украины
    .acronym = ЦПД СНБО
-organization-central-american-court-of-justice = Центральноамериканский суд
-organization-central-bank-ae = Центральный банк ОАЭ
-organization-central-bank-am = Центральный банк Республики Армения
-organization-central-bank-ar = Центральный банк Аргентины
-organization-central-bank-az = Центральный банк Азербайджанской Республики
    .acronym = ЦБ Азербайджана
-organization-central-bank-ba = Центральный банк Боснии и Герцеговины
-organization-central-bank-bb = Центральный банк Барбадоса
-organization-central-bank-bh = Центральный банк Бахрейна
-organization-central-bank-bn = Центральный банк Брунея
-organization-central-bank-bo = Центральный банк Боливии
-organization-central-bank-br = Центральный банк Бразилии
-organization-central-bank-bs = Центральный банк Багамских Островов
-organization-central-bank-bz = Центральный банк Белиза
-organization-central-bank-cd = Центральный банк Конго
-organization-central-bank-cl = Центральный банк Чили
-organization-central-bank-co = Центральный банк Колумбии
-organization-central-bank-cr = Центральный банк Коста-Рики
-organization-central-bank-cu = Центральный банк Кубы
-organization-central-bank-cy = Центральный банк Кипра
-organization-central-bank-dj = Центральный банк Джибути
-organization-central-bank-do = Центральный банк Доминиканской Республики
-organization-central-bank-ec = Центральный банк Эквадора
-organization-central-bank-eg = Центральный банк Египта
-organization-central-bank-gm = Центральный банк Гамбии
-organization-central-bank-gn = Центральный банк Гвинейской Республики
-organization-central-bank-hn = Центральный банк Гондураса
-organization-central-bank-ie = Центральный банк Ирландии
-organization-central-bank-iq = Центральный банк Ирака
-organization-central-bank-ir = Центральный банк Ирана
-organization-central-bank-is = Центральный банк Исландии
-organization-central-bank-jo = Центральный банк Иордании
-organization-central-bank-ke = Центральный банк Кении
-organization-central-bank-km = Центральный банк Коморских Островов
-organization-central-bank-kp = Центральный банк КНДР
-organization-central-bank-kw = Центральный банк Кувейта
-organization-central-bank-lk = Центральный банк Шри-Ланки
-organization-central-bank-lr = Центральный банк Либерии
-organization-central-bank-ls = Центральный банк Лесото
-organization-central-bank-lu = Центральный банк Люксембурга
-organization-central-bank-ly = Центральный банк Ливии
-organization-central-bank-me = Центральный банк Черногории
-organization-central-bank-mg = Центральный банк Мадагаскара
-organization-central-bank-mm = Центральный банк Мьянмы
-organization-central-bank-mr = Центральный банк Мавритании
-organization-central-bank-mt = Центральный банк Мальты
-organization-central-bank-ng = Центральный банк Нигерии
-organization-central-bank-ni = Центральный банк Никарагуа
-organization-central-bank-om = Центральный банк Омана
-organization-central-bank-pe = Центральный резервный банк Перу
-organization-central-bank-py = Центральный банк Парагвая
-organization-central-bank-ru = Центральный банк Российской Федерации
    .acronym = Банк России
-organization-central-bank-sb = Центральный банк Соломоновых Островов
-organization-central-bank-sc = Центральный банк Сейшельских Островов
-organization-central-bank-sd = Центральный банк Судана
-organization-central-bank-sm = Центральный банк Сан-Марино
-organization-central-bank-so = Центральный банк Сомали
-organization-central-bank-sr = Центральный банк Суринама
-organization-central-bank-st = Центральный банк Сан-Томе и Принсипи
-organization-central-bank-sv = Центральный резервный банк Сальвадора
-organization-central-bank-sy = Центральный банк Сирии
-organization-central-bank-sz = Центральный банк Эсватини
-organization-central-bank-tl = Центральный банк Восточного Тимора
-organization-central-bank-tm = Центральный банк Туркменистана
-organization-central-bank-tn = Центральный банк Туниса
-organization-central-bank-tr = Центральный банк Турецкой Республики
    .acronym = ЦБ Турции
-organization-central-bank-tt = Центральный банк Тринидада и Тобаго
-organization-central-bank-tw = Центральный банк Тайваня
-organization-central-bank-uy = Центральный банк Уругвая
-organization-central-bank-uz = Центральный банк Республики Узбекистан
-organization-central-bank-ve = Центральный банк Венесуэлы
-organization-central-bank-ws = Центральный банк Самоа
-organization-central-bank-xk = Центральный банк Косово
-organization-central-bank-ye = Центральный банк Йемена
-organization-central-council-of-jews-de = Центральный совет евреев Германии
-organization-central-court-kp = Центральный суд КНДР
-organization-central-elections-commission-ps = Центральная избирательная комиссия Палестины
-organization-central-elections-committee-il = Центральная избирательная комиссия Израиля
-organization-central-electoral-board-do = Центральная избирательная хунта Доминиканской Республики
-organization-central-electoral-board-es = Центральная избирательная комиссия Испании
-organization-central-electoral-bureau-ro = { $case ->
       *[nominative] Центральное избирательное бюро Румынии
        [genitive] Центрального избирательного бюро Румынии
        [dative] Центральному избирательному бюро Румынии
        [accusative] Центральное избирательное бюро Румынии
        [instrumental] Центральным избирательным бюро Румынии
        [prepositional] Центральном избирательном бюро Румынии
    }
    .gender = neuter
-organization-central-european-university = Центрально-Европейский университет
-organization-central-information-commission-in = Центральная информационная комиссия Индии
-organization-central-military-commission-cn = Центральный военный совет КНР
-organization-central-political-legal-commission-cn = Политико-юридическая комиссия ЦК КПК
-organization-central-vigilance-commission-in = Центральная комиссия по борьбе с коррупцией Индии
-organization-centre-party-ee = Центристская партия Эстонии
-organization-centre-pompidou = Центр Помпиду
-organization-cepgl = Экономическое сообщество стран Великих озёр
-organization-cern = Европейская организация по ядерным исследованиям
    .acronym = ЦЕРН
-organization-cert-ua = Правительственная команда реагирования на компьютерные чрезвычайные события Украины
    .acronym = CERT-UA
-organization-cese-fr = Экономический, социальный и экологический совет Франции
-organization-cfda = Главное государственное управление по контролю за качеством пищевых продуктов и лекарственных препаратов КНР
-organization-chadema = Чадема
    .gender = indeclinable
-organization-chamber-of-commerce-by = Белорусская торгово-промышленная палата
    .acronym = БелТПП
    .acronym-gender = indeclinable feminine
-organization-chamber-of-commerce-ru = Торгово-промышленная палата Российской Федерации
    .acronym = ТПП России
-organization-chamber-of-commerce-ua = Торгово-промышленная палата Украины
    .acronym = ТПП Украины
-organization-chamber-of-deputies-ar = Палата депутатов Аргентины
-organization-chamber-of-deputies-bo = Палата депутатов Боливии
-organization-chamber-of-deputies-br = Палата депутатов Бразилии
-organization-chamber-of-deputies-cl = Палата депутатов Чили
-organization-chamber-of-deputies-cz = Палата депутатов Парламента Чешской Республики
-organization-chamber-of-deputies-do = Палата депутатов Доминиканской Республики
-organization-chamber-of-deputies-gq = Палата депутатов Экваториальной Гвинеи
-organization-chamber-of-deputies-ht = Палата депутатов Гаити
-organization-chamber-of-deputies-it = Палата депутатов Италии
-organization-chamber-of-deputies-lu = Палата депутатов Люксембурга
-organization-chamber-of-deputies-mx = Палата депутатов Мексики
-organization-chamber-of-deputies-py = Палата депутатов Парагвая
-organization-chamber-of-deputies-ro = Палата депутатов Румынии
-organization-chamber-of-deputies-rw = Палата депутатов Руанды
-organization-chamber-of-representatives-be = Палата представителей Бельгии
-organization-chamber-of-representatives-uy = Палата представителей Уругвая
-organization-chancellery-de = Ведомство федерального канцлера Германии
-organization-chanel = Chanel
-organization-channel-112-ukraine = 112 Украина
    .gender = indeclinable
-organization-channel-five-ru = Пятый канал
-organization-channel-one-russia = Первый канал
-organization-charity-commission-gb = Комиссия по делам благотворительных организаций Англии и Уэльса
-organization-charles-university = { $case ->
       *[nominative] Карлов университет
        [genitive] Карлова университета
        [dative] Карлову университету
        [accusative] Карлов университет
        [instrumental] Карловым университетом
        [prepositional] Карловом университете
    }
    .gender = masculine
-organization-chart-thai = Чат Тхай
    .gender = indeclinable
-organization-chelsea-fc = Челси
-organization-chery = Chery
-organization-chevron = Chevron
-organization-chicago-bulls = Чикаго Буллз
    .gender = indeclinable
-organization-chicago-tribune = Chicago Tribune
-organization-china-association-for-promoting-democracy = Ассоциация содействия развитию демократии Китая
-organization-china-cdc = Китайский центр по контролю и профилактике заболеваний
-organization-china-coast-guard = Береговая охрана КНР
-organization-china-democratic-league = Демократическая лига Китая
-organization-china-democratic-national-construction-association = Ассоциация демократического национального строительства Китая
-organization-china-development-bank = Государственный банк развития Китая
-organization-china-earthquake-administration = Сейсмологическое управление КНР
-organization-china-eastern = China Eastern Airlines
-organization-china-meteorological-administration = Метеорологическое управление КНР
-organization-china-mobile = China Mobile
-organization-china-southern = China Southern Airlines
-organization-china-telecom = China Telecom
-organization-china-unicom = China Unicom
-organization-china-zhi-gong-party = Партия Чжигундан Китая
-organization-chinese-academy-of-engineering = Китайская инженерная академия
-organization-chinese-academy-of-sciences = Китайская академия наук
-organization-chinese-academy-of-social-sciences = Академия общественных наук КНР
    .acronym = АОН КНР
-organization-chinese-peasants-and-workers-democratic-party = Рабоче-крестьянская демократическая партия Китая
-organization-chinese-university-of-hong-kong = Китайский университет Гонконга
-organization-christian-democratic-party-cl = Христианско-демократическая партия Чили
-organization-chrysler = Chrysler
-organization-church-of-england = { $case ->
       *[nominative] Церковь Англии
        [genitive] Церкви Англии
        [dative] Церкви Англии
        [accusative] Церковь Англии
        [instrumental] Церковью Англии
        [prepositional] Церкви Англии
    }
    .gender = feminine
-organization-cia = Центральное разведывательное управление США
    .acronym = ЦРУ
-organization-cica = Совещание по взаимодействию и мерам доверия в Азии
    .acronym = СВМДА
-organization-cidca = Агентство международного сотрудничества и развития КНР
-organization-cigna = Cigna
-organization-circ = Комиссия по регулированию страховой деятельности КНР
-organization-cis = Содружество Независимых Государств
    .acronym = СНГ
-organization-cis-anti-terrorism-center = Антитеррористический центр СНГ
    .acronym = АТЦ СНГ
-organization-cis-economic-council = Экономический совет СНГ
-organization-cis-economic-court = Экономический суд Содружества Независимых Государств
    .acronym = Экономический суд СНГ
-organization-cis-emo = Организация по наблюдению за выборами CIS-EMO
    .acronym = CIS-EMO
-organization-cis-executive-committee = Исполнительный комитет СНГ
-organization-cis-foreign-ministers-council = Совет министров иностранных дел Содружества Независимых Государств
    .acronym = СМИД СНГ
-organization-cis-heads-of-government-council = Совет глав правительств Содружества Независимых Государств
    .acronym = СГП СНГ
-organization-cis-heads-of-state-council = Совет глав государств Содружества Независимых Государств
    .acronym = СГГ СНГ
-organization-cis-interstate-bank = Межгосударственный банк
-organization-cis-statistical-committee = Межгосударственный статистический комитет Содружества Независимых Государств
    .acronym = Статкомитет СНГ
-organization-cisco = Cisco Systems
    .acronym = Cisco
-organization-cisf-in = { $case ->
       *[nominative] Центральные силы промышленной безопасности Индии
        [genitive] Центральных сил промышленной безопасности Индии
        [dative] Центральным силам промышленной безопасности Индии
        [accusative] Центральные силы промышленной безопасности Индии
        [instrumental] Центральными силами промышленной безопасности Индии
        [prepositional] Центральных силах промышленной безопасности Индии
    }
    .gender = plural
-organization-citigroup = Citigroup
-organization-civic-chamber-ru = Общественная палата Российской Федерации
    .acronym = ОП РФ
-organization-civic-united-front = Объединённый гражданский фронт Танзании
-organization-cjeu = Суд Европейского союза
    .acronym = Суд ЕС
-organization-cm-coe = Комитет министров Совета Европы
-organization-cma-gb = Управление по конкуренции и рынкам Великобритании
-organization-cmsa-cn = Канцелярия программы пилотируемых космических полётов КНР
-organization-cnam-fr = Национальная касса медицинского страхования Франции
-organization-cnav = Национальная касса страхования по старости Франции
    .acronym = CNAV
-organization-cnc-fr = Национальный центр кинематографии Франции
-organization-cnccfp = Национальная комиссия по счетам избирательных кампаний и политическому финансированию Франции
    .acronym = CNCCFP
-organization-cncdh = Национальная консультативная комиссия по правам человека Франции
    .acronym = CNCDH
-organization-cnda-fr = Национальный суд по вопросам убежища Франции
    .acronym = CNDA
-organization-cne-ao = Национальная избирательная комиссия Анголы
-organization-cne-cv = Национальная избирательная комиссия Кабо-Верде
-organization-cne-gw = Национальная избирательная комиссия Гвинеи-Бисау
-organization-cne-mz = Национальная избирательная комиссия Мозамбика
-organization-cne-tl = Национальная избирательная комиссия Восточного Тимора
-organization-cnei-cg = Национальная независимая избирательная комиссия Республики Конго
-organization-cnes = Национальный центр космических исследований Франции
    .acronym = CNES
-organization-cnil = Национальная комиссия по информатике и свободам Франции
    .acronym = CNIL
-organization-cnipa = Государственное управление по интеллектуальной собственности КНР
-organization-cnn = CNN
-organization-cnooc = Китайская национальная шельфовая нефтяная корпорация
    .acronym = CNOOC
-organization-cnpc = Китайская национальная нефтегазовая корпорация
    .acronym = CNPC
-organization-cnrs = Национальный центр научных исследований Франции
    .acronym = CNRS
-organization-cnsa = Китайское национальное космическое управление
    .acronym = КНКУ
-organization-coca-cola = Coca-Cola
-organization-codelco = Codelco
-organization-coe = Совет Европы
    .acronym = СЕ
-organization-coe-cpt = Европейский комитет по предупреждению пыток и бесчеловечного или унижающего достоинство обращения или наказания
    .acronym = ЕКПП
-organization-coe-ecri = Европейская комиссия против расизма и нетерпимости
    .acronym = ЕКРН
-organization-coe-human-rights-commissioner = { $case ->
       *[nominative] Комиссар Совета Европы по правам человека
        [genitive] Комиссара Совета Европы по правам человека
        [dative] Комиссару Совета Европы по правам человека
        [accusative] Комиссара Совета Европы по правам человека
        [instrumental] Комиссаром Совета Европы по правам человека
        [prepositional] Комиссаре Совета Европы по правам человека
    }
    .gender = masculine
-organization-college-de-france = Коллеж де Франс
-organization-college-of-cardinals = Коллегия кардиналов
-organization-colorado-party-py = { $case ->
       *[nominative] Партия «Колорадо» Парагвая
        [genitive] Партии «Колорадо» Парагвая
        [dative] Партии «Колорадо» Парагвая
        [accusative] Партию «Колорадо» Парагвая
        [instrumental] Партией «Колорадо» Парагвая
        [prepositional] Партии «Колорадо» Парагвая
    }
    .gender = feminine
-organization-colorado-party-uy = { $case ->
       *[nominative] Партия «Колорадо» Уругвая
        [genitive] Партии «Колорадо» Уругвая
        [dative] Партии «Колорадо» Уругвая
        [accusative] Партию «Колорадо» Уругвая
        [instrumental] Партией «Колорадо» Уругвая
        [prepositional] Партии «Колорадо» Уругвая
    }
    .gender = feminine
-organization-columbia-university = Колумбийский университет
-organization-comac = Китайская корпорация гражданского авиастроения
    .acronym = COMAC
-organization-combatant-clergy-association-ir = Общество борющегося духовенства Ирана
-organization-comcast = Comcast
-organization-comecon = Совет экономической взаимопомощи
    .acronym = СЭВ
-organization-comedie-francaise = Комеди Франсез
    .gender = indeclinable
-organization-comelec = Комиссия по выборам Филиппин
-organization-comesa = { $case ->
       *[nominative] Общий рынок Восточной и Южной Африки
        [genitive] Общего рынка Восточной и Южной Африки
        [dative] Общему рынку Восточной и Южной Африки
        [accusative] Общий рынок Восточной и Южной Африки
        [instrumental] Общим рынком Восточной и Южной Африки
        [prepositional] Общем рынке Восточной и Южной Африки
    }
    .gender = masculine
    .acronym = КОМЕСА
-organization-commerzbank = Commerzbank
-organization-committee-of-the-regions = Европейский комитет регионов
-organization-commodity-futures-trading-commission = Комиссия по торговле товарными фьючерсами США
-organization-commonwealth-of-nations = Содружество наций
-organization-communist-party-cl = Коммунистическая партия Чили
-organization-communist-party-cu = Коммунистическая партия Кубы
-organization-communist-party-id = Коммунистическая партия Индонезии
-organization-communist-party-of-brazil = Коммунистическая партия Бразилии
-organization-communist-party-ph = Коммунистическая партия Филиппин
-organization-communist-party-ve = Коммунистическая партия Венесуэлы
-organization-communist-party-vn = Коммунистическая партия Вьетнама
    .acronym = КПВ
-organization-communist-youth-league-cn = Коммунистический союз молодёжи Китая
    .acronym = КСМК
-organization-communists-of-russia = { $case ->
       *[nominative] Коммунисты России
        [genitive] Коммунистов России
        [dative] Коммунистам России
        [accusative] Коммунистов России
        [instrumental] Коммунистами России
        [prepositional] Коммунистах России
    }
    .gender = plural
-organization-companies-house = Регистрационная палата Великобритании
-organization-competition-agency-kz = Агентство по защите и развитию конкуренции Республики Казахстан
    .acronym = АЗРК
-organization-competition-authority-fr = Управление по конкуренции Франции
-organization-competition-commission-in = Комиссия по конкуренции Индии
-organization-complutense = Мадридский университет Комплутенсе
-organization-concacaf = КОНКАКАФ
    .gender = indeclinable feminine
-organization-congress-co = Конгресс Колумбии
-organization-congress-coe = Конгресс местных и региональных властей Совета Европы
-organization-congress-fm = Конгресс Федеративных Штатов Микронезии
-organization-congress-for-the-republic-tn = Конгресс за республику
-organization-congress-fr = Конгресс парламента Франции
-organization-congress-gt = Конгресс Республики Гватемала
-organization-congress-mx = Конгресс Мексики
-organization-congress-of-deputies-es = Конгресс депутатов Испании
-organization-congress-of-peoples-deputies-ru = Съезд народных депутатов РСФСР
-organization-congress-of-peoples-deputies-ussr = Съезд народных депутатов СССР
-organization-congress-of-state-sm = Государственный конгресс Сан-Марино
-organization-congress-pe = Конгресс Республики Перу
-organization-congress-ph = Конгресс Филиппин
-organization-congressional-budget-office = Бюджетное управление Конгресса США
-organization-conmebol = Южноамериканская конфедерация футбола
    .acronym = КОНМЕБОЛ
-organization-conocophillips = ConocoPhillips
-organization-conservative-party-ca = Консервативная партия Канады
-organization-conservative-party-co = Колумбийская консервативная партия
-organization-conservative-party-uk = Консервативная партия Великобритании
-organization-constitutional-council-bf = Конституционный совет Буркина-Фасо
-organization-constitutional-council-ci = Конституционный совет Кот-д’Ивуара
-organization-constitutional-council-cm = Конституционный совет Камеруна
-organization-constitutional-council-dj = Конституционный совет Джибути
-organization-constitutional-council-dz = Конституционный совет Алжира
-organization-constitutional-council-fr = Конституционный совет Франции
-organization-constitutional-council-kh = Конституционный совет Камбоджи
-organization-constitutional-council-kz = Конституционный совет Казахстана
-organization-constitutional-council-lb = Конституционный совет Ливана
-organization-constitutional-council-mr = Конституционный совет Мавритании
-organization-constitutional-council-mz = Конституционный совет Мозамбика
-organization-constitutional-council-sn = Конституционный совет Сенегала
-organization-constitutional-council-td = Конституционный совет Чада
-organization-constitutional-court-ad = Конституционный суд Андорры
-organization-constitutional-court-al = Конституционный суд Албании
-organization-constitutional-court-am = Конституционный суд Армении
-organization-constitutional-court-ao = Конституционный суд Анголы
-organization-constitutional-court-at = Конституционный суд Австрии
-organization-constitutional-court-az = Конституционный суд Азербайджана
-organization-constitutional-court-ba = Конституционный суд Боснии и Герцеговины
-organization-constitutional-court-be = Конституционный суд Бельгии
-organization-constitutional-court-bg = Конституционный суд Болгарии
-organization-constitutional-court-bh = Конституционный суд Бахрейна
-organization-constitutional-court-bi = Конституционный суд Бурунди
-organization-constitutional-court-bj = Конституционный суд Бенина
-organization-constitutional-court-by = Конституционный суд Беларуси
-organization-constitutional-court-cd = Конституционный суд ДРК
-organization-constitutional-court-cf = Конституционный суд ЦАР
-organization-constitutional-court-cg = Конституционный суд Республики Конго
-organization-constitutional-court-cl = Конституционный суд Чили
-organization-constitutional-court-co = Конституционный суд Колумбии
-organization-constitutional-court-cv = Конституционный суд Кабо-Верде
-organization-constitutional-court-cz = Конституционный суд Чехии
-organization-constitutional-court-do = Конституционный суд Доминиканской Республики
-organization-constitutional-court-dz = Конституционный суд Алжира
-organization-constitutional-court-ec = Конституционный суд Эквадора
-organization-constitutional-court-es = Конституционный суд Испании
-organization-constitutional-court-ga = Конституционный суд Габона
-organization-constitutional-court-ge = Конституционный суд Грузии
-organization-constitutional-court-gn = Конституционный суд Гвинеи
-organization-constitutional-court-gq = Конституционный суд Экваториальной Гвинеи
-organization-constitutional-court-gt = Конституционный суд Гватемалы
-organization-constitutional-court-hr = Конституционный суд Хорватии
-organization-constitutional-court-hu = Конституционный суд Венгрии
-organization-constitutional-court-id = Конституционный суд Индонезии
-organization-constitutional-court-it = Конституционный суд Италии
-organization-constitutional-court-jo = Конституционный суд Иордании
-organization-constitutional-court-kg = Конституционный суд Киргизии
-organization-constitutional-court-kr = Конституционный суд Республики Корея
-organization-constitutional-court-kw = Конституционный суд Кувейта
-organization-constitutional-court-kz = Конституционный суд Казахстана
-organization-constitutional-court-lt = Конституционный суд Литвы
-organization-constitutional-court-lu = Конституционный суд Люксембурга
-organization-constitutional-court-lv = Конституционный суд Латвии
-organization-constitutional-court-ma = Конституционный суд Марокко
-organization-constitutional-court-md = Конституционный суд Молдовы
-organization-constitutional-court-me = Конституционный суд Черногории
-organization-constitutional-court-mk = Конституционный суд Северной Македонии
-organization-constitutional-court-ml = Конституционный суд Мали
-organization-constitutional-court-mn = Конституционный суд Монголии
-organization-constitutional-court-mt = Конституционный суд Мальты
-organization-constitutional-court-ne = Конституционный суд Нигера
-organization-constitutional-court-pe = Конституционный суд Перу
-organization-constitutional-court-pt = Конституционный суд Португалии
-organization-constitutional-court-ro = Конституционный суд Румынии
-organization-constitutional-court-rs = Конституционный суд Сербии
-organization-constitutional-court-ru = Конституционный Суд Российской Федерации
    .acronym = КС РФ
-organization-constitutional-court-sd = Конституционный суд Судана
-organization-constitutional-court-si = Конституционный суд Словении
-organization-constitutional-court-sk = Конституционный суд Словакии
-organization-constitutional-court-sr = Конституционный суд Суринама
-organization-constitutional-court-st = Конституционный суд Сан-Томе и Принсипи
-organization-constitutional-court-tg = Конституционный суд Того
-organization-constitutional-court-th = Конституционный суд Таиланда
-organization-constitutional-court-tj = Конституционный суд Таджикистана
-organization-constitutional-court-tr = Конституционный суд Турции
-organization-constitutional-court-tw = Конституционный суд Тайваня
-organization-constitutional-court-ua = Конституционный суд Украины
    .acronym = КС Украины
-organization-constitutional-court-ug = Конституционный суд Уганды
-organization-constitutional-court-uz = Конституционный суд Узбекистана
-organization-constitutional-court-xk = Конституционный суд Косово
-organization-constitutional-court-za = Конституционный суд ЮАР
-organization-constitutional-court-zm = Конституционный суд Замбии
-organization-constitutional-court-zw = Конституционный суд Зимбабве
-organization-constitutional-tribunal-mm = Конституционный трибунал Мьянмы
-organization-constitutional-tribunal-pl = Конституционный трибунал Польши
-organization-constitutional-union-ma = Конституционный союз Марокко
-organization-consultative-council-bh = Консультативный совет Бахрейна
-organization-consultative-council-for-refoundation-ne = Консультативный совет по переустройству Нигера
-organization-consumer-financial-protection-bureau = Бюро финансовой защиты потребителей США
-organization-continental-de = Continental AG
-organization-control-yuan = Контрольный юань Тайваня
-organization-convention-peoples-party = Народная партия конвента
-organization-coordination-headquarters-pow-ua = Координационный штаб по вопросам обращения с военнопленными
-organization-copei = КОПЕЙ
    .gender = indeclinable feminine
-organization-coptic-orthodox-church = Коптская православная церковь
-organization-cornell-university = Корнеллский университет
-organization-corriere-della-sera = Corriere della Sera
-organization-cortes-es = { $case ->
       *[nominative] Генеральные кортесы
        [genitive] Генеральных кортесов
        [dative] Генеральным кортесам
        [accusative] Генеральные кортесы
        [instrumental] Генеральными кортесами
        [prepositional] Генеральных кортесах
    }
    .gender = plural
-organization-cosatu = Конгресс южноафриканских профсоюзов
    .acronym = КОСАТУ
    .acronym-gender = indeclinable
-organization-costco = Costco
-organization-council-for-democratic-elections = Совет по демократическим выборам
-organization-council-of-economic-experts-de = Совет экономических экспертов Германии
-organization-council-of-ministers-ba = Совет министров Боснии и Герцеговины
-organization-council-of-ministers-ussr = Совет министров СССР
-organization-council-of-oman = Совет Омана
-organization-council-of-representatives-bh = Совет представителей Бахрейна
-organization-council-of-representatives-iq = Совет представителей Ирака
-organization-council-of-republic-by = Совет Республики Национального собрания Республики Беларусь
-organization-council-of-state-co = Государственный совет Колумбии
-organization-council-of-state-cu = Государственный совет Кубы
-organization-council-of-state-fr = Государственный совет Франции
-organization-council-of-state-gr = Государственный совет Греции
-organization-council-of-state-it = Государственный совет Италии
-organization-council-of-state-tr = Государственный совет Турции
-organization-council-of-states-ch = Совет кантонов Швейцарии
-organization-council-of-states-ss = Совет штатов Южного Судана
-organization-council-of-the-eu = Совет Европейского союза
    .acronym = Совет ЕС
-organization-council-of-the-nation-dz = Совет нации Алжира
-organization-court-ba = Суд Боснии и Герцеговины
-organization-court-of-appeal-bw = Апелляционный суд Ботсваны
-organization-court-of-appeal-ls = Апелляционный суд Лесото
-organization-court-of-appeal-tl = Апелляционный суд Восточного Тимора
-organization-court-of-appeal-tz = Апелляционный суд Танзании
-organization-court-of-audit-fr = Счётная палата Франции
-organization-court-of-cassation-am = Кассационный суд Армении
-organization-court-of-cassation-be = Кассационный суд Бельгии
-organization-court-of-cassation-bf = Кассационный суд Буркина-Фасо
-organization-court-of-cassation-bh = Кассационный суд Бахрейна
-organization-court-of-cassation-cd = Кассационный суд ДРК
-organization-court-of-cassation-cf = Кассационный суд ЦАР
-organization-court-of-cassation-ci = Кассационный суд Кот-д’Ивуара
-organization-court-of-cassation-eg = Кассационный суд Египта
-organization-court-of-cassation-fr = Кассационный суд Франции
-organization-court-of-cassation-ga = Кассационный суд Габона
-organization-court-of-cassation-ht = Кассационный суд Гаити
-organization-court-of-cassation-iq = Федеральный кассационный суд Ирака
-organization-court-of-cassation-it = Верховный кассационный суд Италии
-organization-court-of-cassation-jo = Кассационный суд Иордании
-organization-court-of-cassation-kw = Кассационный суд Кувейта
-organization-court-of-cassation-lb = Кассационный суд Ливана
-organization-court-of-cassation-ma = Кассационный суд Марокко
-organization-court-of-cassation-ne = Кассационный суд Нигера
-organization-court-of-cassation-qa = Кассационный суд Катара
-organization-court-of-cassation-sy = Кассационный суд Сирии
-organization-court-of-cassation-tn = Кассационный суд Туниса
-organization-court-of-cassation-tr = Кассационный суд Турции
-organization-court-of-cassation-va = Кассационный суд Ватикана
-organization-court-of-final-appeal-hk = Апелляционный суд последней инстанции Гонконга
-organization-court-of-final-appeal-mo = Суд последней инстанции Макао
-organization-court-of-justice-of-the-republic-fr = Суд правосудия Республики
-organization-court-of-justice-sr = Суд правосудия Суринама
-organization-covent-garden-opera = Королевский оперный театр
    .acronym = Ковент-Гарден
-organization-cpc = Коммунистическая партия Китая
    .acronym = КПК
-organization-cpc-central-committee = Центральный комитет Коммунистической партии Китая
    .acronym = ЦК КПК
-organization-cpc-politburo = Политбюро ЦК Коммунистической партии Китая
    .gender = indeclinable neuter
-organization-cpc-politburo-standing-committee = Постоянный комитет Политбюро ЦК КПК
-organization-cpi-in = Коммунистическая партия Индии
-organization-cpi-m-in = { $case ->
       *[nominative] Коммунистическая партия Индии (марксистская)
        [genitive] Коммунистической партии Индии (марксистской)
        [dative] Коммунистической партии Индии (марксистской)
        [accusative] Коммунистическую партию Индии (марксистскую)
        [instrumental] Коммунистической партией Индии (марксистской)
        [prepositional] Коммунистической партии Индии (марксистской)
    }
    .acronym = КПИ(м)
-organization-cpi-maoist-in = { $case ->
       *[nominative] Коммунистическая партия Индии (маоистская)
        [genitive] Коммунистической партии Индии (маоистской)
        [dative] Коммунистической партии Индии (маоистской)
        [accusative] Коммунистическую партию Индии (маоистскую)
        [instrumental] Коммунистической партией Индии (маоистской)
        [prepositional] Коммунистической партии Индии (маоистской)
    }
-organization-cpj = Комитет защиты журналистов
    .acronym = КЗЖ
-organization-cppcc = Народный политический консультативный совет Китая
    .acronym = НПКСК
-organization-cprf = Коммунистическая партия Российской Федерации
    .acronym = КПРФ
-organization-cpsu = Коммунистическая партия Советского Союза
    .acronym = КПСС
-organization-cre-fr = Комиссия по регулированию энергетики Франции
-organization-credit-agricole = Crédit Agricole
-organization-credit-suisse = Credit Suisse
-organization-crimean-federal-university = Крымский федеральный университет имени В. И. Вернадского
-organization-croatian-national-bank = Хорватский национальный банк
-organization-crown-prosecution-service = Королевская прокурорская служба Великобритании
-organization-crpf-in = Центральная резервная полиция Индии
-organization-crs-fr = { $case ->
       *[nominative] Республиканские роты безопасности
        [genitive] Республиканских рот безопасности
        [dative] Республиканским ротам безопасности
        [accusative] Республиканские роты безопасности
        [instrumental] Республиканскими ротами безопасности
        [prepositional] Республиканских ротах безопасности
    }
    .gender = plural
-organization-csa-fr = Высший совет по аудиовизуальным средствам Франции
-organization-cscec = China State Construction Engineering Corporation
    .acronym = CSCEC
-organization-csir-in = Совет научных и промышленных исследований Индии
-organization-cska-moscow = ЦСКА
-organization-csrc = Комиссия по регулированию рынка ценных бумаг КНР
-organization-cssd-cz = Чешская социал-демократическая партия
    .acronym = ЧСДП
-organization-csto = Организация Договора о коллективной безопасности
    .acronym = ОДКБ
-organization-csto-pa = Парламентская ассамблея Организации Договора о коллективной безопасности
    .acronym = ПА ОДКБ
-organization-csu = Христианско-социальный союз Баварии
    .acronym = ХСС
-organization-ctbto = Организация по Договору о всеобъемлющем запрещении ядерных испытаний
    .acronym = ОДВЗЯИ
-organization-curia-hu = Курия Венгрии
-organization-customs-de = Таможенная служба Германии
-organization-customs-fr = Главное управление таможни и косвенных налогов Франции
-organization-customs-union = Таможенный союз ЕАЭС
-organization-cvs-health = CVS Health
-organization-cyberspace-administration-cn = Администрация киберпространства КНР
-organization-czech-academy-of-sciences = Академия наук Чехии
-organization-czech-national-bank = Чешский национальный банк
-organization-da-afghanistan-bank = Центральный банк Афганистана
-organization-daad = Германская служба академических обменов
    .acronym = DAAD
-organization-dail-eireann = Палата представителей Ирландии
    .acronym = Дойл Эрен
    .acronym-gender = indeclinable
-organization-daily-mail = Дейли мейл
    .gender = indeclinable
-organization-daily-mirror = Daily Mirror
-organization-daily-telegraph = Дейли телеграф
    .gender = indeclinable
-organization-daimler = Daimler
-organization-damu = Фонд развития предпринимательства «Даму»
    .acronym = Фонд «Даму»
-organization-danmarks-nationalbank = Национальный банк Дании
-organization-danone = Danone
-organization-dap-my = Партия демократического действия Малайзии
-organization-darpa = Управление перспективных исследовательских проектов Министерства обороны США
    .acronym = DARPA
-organization-dartmouth-college = Дартмутский колледж
-organization-dassault-aviation = Dassault Aviation
-organization-dbr-ua = { $case ->
       *[nominative] Государственное бюро расследований Украины
        [genitive] Государственного бюро расследований Украины
        [dative] Государственному бюро расследований Украины
        [accusative] Государственное бюро расследований Украины
        [instrumental] Государственным бюро расследований Украины
        [prepositional] Государственном бюро расследований Украины
    }
    .gender = neuter
    .acronym = ГБР Украины
-organization-dcri = Центральная дирекция внутренней разведки Франции
    .acronym = DCRI
-organization-de-nederlandsche-bank = Центральный банк Нидерландов
-organization-dea = Управление по борьбе с наркотиками США
    .acronym = УБН США
-organization-deepseek = DeepSeek
-organization-defence-council-fr = Совет обороны и национальной безопасности Франции
-organization-defence-procurement-agency-ua = Агентство оборонных закупок Минобороны Украины
-organization-defender-of-rights-fr = { $case ->
       *[nominative] Защитник прав Франции
        [genitive] Защитника прав Франции
        [dative] Защитнику прав Франции
        [accusative] Защитника прав Франции
        [instrumental] Защитником прав Франции
        [prepositional] Защитнике прав Франции
    }
    .gender = masculine
-organization-degel-hatorah = Дегель ха-Тора
    .gender = indeclinable
-organization-delfi = Delfi
-organization-dell = Dell
-organization-deloitte = Deloitte
-organization-delta-air-lines = Delta Air Lines
-organization-democrat-party-th = Демократическая партия Таиланда
-organization-democratic-action-ve = Демократическое действие Венесуэлы
-organization-democratic-alliance-za = Демократический альянс ЮАР
-organization-democratic-center-co = Демократический центр Колумбии
-organization-democratic-party-id = Демократическая партия Индонезии
-organization-democratic-party-it = Демократическая партия Италии
-organization-democratic-party-jp = Демократическая партия Японии
-organization-democratic-party-kr = Демократическая партия Кореи
-organization-democratic-party-us = Демократическая партия США
-organization-dena-de = Немецкое энергетическое агентство
-organization-deposit-guarantee-fund-ua = Фонд гарантирования вкладов физических лиц Украины
    .acronym = ФГВФЛ
-organization-deposit-insurance-fund-kz = Казахстанский фонд гарантирования депозитов
    .acronym = КФГД
-organization-destatis = Федеральное статистическое управление Германии
    .acronym = Destatis
-organization-desy = Немецкий электронный синхротрон
    .acronym = DESY
-organization-detroit-red-wings = Детройт Ред Уингз
    .gender = indeclinable
-organization-deutsche-bahn = Deutsche Bahn
-organization-deutsche-bank = Deutsche Bank
-organization-deutsche-rentenversicherung = Пенсионный фонд Германии
-organization-deutsche-telekom = Deutsche Telekom
-organization-deutsche-welle = Немецкая волна
-organization-development-bank-by = Банк развития Республики Беларусь
-organization-development-bank-kz = Банк развития Казахстана
-organization-dewan-negara = Сенат Малайзии
-organization-dewan-rakyat = Палата представителей Малайзии
-organization-dfg-de = Немецкое научно-исследовательское общество
    .acronym = DFG
-organization-dfs-de = Немецкая служба управления воздушным движением
-organization-dga-fr = Генеральная дирекция вооружений Франции
-organization-dgac-fr = Генеральная дирекция гражданской авиации Франции
-organization-dgap = Германское общество внешней политики
-organization-dgca-in = Генеральный директорат гражданской авиации Индии
-organization-dgccrf = Генеральная дирекция по вопросам конкуренции, потребления и борьбы с мошенничеством Франции
    .acronym = DGCCRF
-organization-dge-gn = Генеральная дирекция по выборам Гвинеи
-organization-dgfip = Генеральная дирекция государственных финансов Франции
    .acronym = DGFiP
-organization-dgse = Генеральная дирекция внешней безопасности Франции
    .acronym = DGSE
-organization-dgsi = Генеральная дирекция внутренней безопасности Франции
    .acronym = DGSI
-organization-dhl = DHL
-organization-dia-ru = Агентство по страхованию вкладов
    .acronym = АСВ
-organization-diageo = Diageo
-organization-die-linke = Левая партия Германии
-organization-die-zeit = Die Zeit
-organization-dihk = Объединение торгово-промышленных палат Германии
    .acronym = DIHK
-organization-dior = Christian Dior
-organization-disney = Walt Disney Company
    .acronym = Disney
-organization-district-administrative-court-of-kyiv = Окружной административный суд Киева
    .acronym = ОАСК
-organization-diw-berlin = Немецкий институт экономических исследований
    .acronym = DIW
-organization-dkfz = Немецкий центр исследования рака
    .acronym = DKFZ
-organization-dlr = Германский центр авиации и космонавтики
-organization-dmk-in = Дравида муннетра кажагам
    .gender = indeclinable
-organization-doctrine-of-the-faith-va = Дикастерия вероучения
-organization-dow-chemical = Dow Chemical
-organization-dpa = Deutsche Presse-Agentur
    .acronym = DPA
-organization-dpd-id = Совет представителей регионов Индонезии
-organization-dpfp-jp = Народно-демократическая партия Японии
-organization-dpma = Ведомство по патентам и товарным знакам Германии
    .acronym = DPMA
-organization-dpp-tw = Демократическая прогрессивная партия
    .acronym = ДПП
-organization-dpr-id = Совет народных представителей Индонезии
-organization-drdo = Организация оборонных исследований и разработок Индии
-organization-dst-fr = Управление территориального надзора Франции
-organization-dstl = Лаборатория оборонной науки и техники Великобритании
-organization-duke-university = Университет Дьюка
-organization-dumk-kz = Духовное управление мусульман Казахстана
-organization-dupont = DuPont
-organization-dvla = Агентство по лицензированию водителей и транспортных средств Великобритании
-organization-dwd = Метеорологическая служба Германии
    .acronym = DWD
-organization-eac-us = Комиссия США по содействию выборам
-organization-eaeu = Евразийский экономический союз
    .acronym = ЕАЭС
-organization-eaeu-court = Суд Евразийского экономического союза
    .acronym = Суд ЕАЭС
-organization-eaeu-intergovernmental-council = Евразийский межправительственный совет
-organization-eaeu-supreme-council = Высший Евразийский экономический совет
    .acronym = ВЕЭС
-organization-easa = Агентство Европейского союза по безопасности полётов
    .acronym = EASA
-organization-east-african-community = Восточноафриканское сообщество
-organization-east-african-court-of-justice = Восточноафриканский суд
-organization-east-african-legislative-assembly = Восточноафриканская законодательная ассамблея
-organization-eastern-caribbean-central-bank = Восточно-Карибский центральный банк
    .acronym = ВКЦБ
-organization-eastern-caribbean-supreme-court = Восточно-Карибский верховный суд
-organization-ebay = eBay
-organization-ebc-sz = { $case ->
       *[nominative] Комиссия по выборам и избирательным округам Эсватини
        [genitive] Комиссии по выборам и избирательным округам Эсватини
        [dative] Комиссии по выборам и избирательным округам Эсватини
        [accusative] Комиссию по выборам и избирательным округам Эсватини
        [instrumental] Комиссией по выборам и избирательным округам Эсватини
        [prepositional] Комиссии по выборам и избирательным округам Эсватини
    }
    .gender = feminine
-organization-ebrd = Европейский банк реконструкции и развития
    .acronym = ЕБРР
-organization-ecb = Европейский центральный банк
    .acronym = ЕЦБ
-organization-eccas = Экономическое сообщество стран Центральной Африки
    .acronym = ЭКЦАС
    .acronym-gender = indeclinable
-organization-ecf-sadc = Форум избирательных комиссий стран САДК
-organization-echo-of-moscow = { $case ->
       *[nominative] Эхо Москвы
        [genitive] Эха Москвы
        [dative] Эху Москвы
        [accusative] Эхо Москвы
        [instrumental] Эхом Москвы
        [prepositional] Эхе Москвы
    }
    .gender = neuter
-organization-echr = Европейский суд по правам человека
    .acronym = ЕСПЧ
-organization-eci = Избирательная комиссия Индии
-organization-eclac = { $case ->
       *[nominative] Экономическая комиссия для Латинской Америки и Карибского бассейна
        [genitive] Экономической комиссии для Латинской Америки и Карибского бассейна
        [dative] Экономической комиссии для Латинской Америки и Карибского бассейна
        [accusative] Экономическую комиссию для Латинской Америки и Карибского бассейна
        [instrumental] Экономической комиссией для Латинской Америки и Карибского бассейна
        [prepositional] Экономической комиссии для Латинской Америки и Карибского бассейна
    }
    .gender = feminine
    .acronym = ЭКЛАК
-organization-ecn-na = Избирательная комиссия Намибии
-organization-eco = Организация экономического сотрудничества
    .acronym = ОЭС
-organization-ecole-polytechnique = { $case ->
       *[nominative] Политехническая школа Франции
        [genitive] Политехнической школы Франции
        [dative] Политехнической школе Франции
        [accusative] Политехническую школу Франции
        [instrumental] Политехнической школой Франции
        [prepositional] Политехнической школе Франции
    }
    .gender = feminine
-organization-ecomog = Группа контроля ЭКОВАС
    .acronym = ЭКОМОГ
    .acronym-gender = indeclinable
-organization-econec = Сеть избирательных комиссий ЭКОВАС
-organization-economic-freedom-fighters = { $case ->
       *[nominative] Борцы за экономическую свободу
        [genitive] Борцов за экономическую свободу
        [dative] Борцам за экономическую свободу
        [accusative] Борцов за экономическую свободу
        [instrumental] Борцами за экономическую свободу
        [prepositional] Борцах за экономическую свободу
    }
    .gender = plural
-organization-economist-newspaper = The Economist
-organization-ecopetrol = Ecopetrol
-organization-ecosoc = { $case ->
       *[nominative] Экономический и Социальный Совет Организации Объединённых Наций
        [genitive] Экономического и Социального Совета Организации Объединённых Наций
        [dative] Экономическому и Социальному Совету Организации Объединённых Наций
        [accusative] Экономический и Социальный Совет Организации Объединённых Наций
        [instrumental] Экономическим и Социальным Советом Организации Объединённых Наций
        [prepositional] Экономическом и Социальном Совете Организации Объединённых Наций
    }
    .gender = masculine
    .acronym = ЭКОСОС
-organization-ecowas = Экономическое сообщество западноафриканских государств
    .acronym = ЭКОВАС
-organization-ecowas-commission = Комиссия ЭКОВАС
-organization-ecowas-court = Суд ЭКОВАС
-organization-ecowas-parliament = Парламент ЭКОВАС
-organization-ecsl-sl = Избирательная комиссия Сьерра-Леоне
-organization-ecumenical-patriarchate = Константинопольский патриархат
-organization-ecz-zm = Избирательная комиссия Замбии
-organization-edb = Евразийский банк развития
    .acronym = ЕАБР
-organization-edf = Électricité de France
    .acronym = EDF
-organization-eduskunta = Парламент Финляндии
-organization-eeas = Европейская служба внешних связей
-organization-eec = Европейское экономическое сообщество
    .acronym = ЕЭС
-organization-efe = ЭФЕ
-organization-eff = Фонд электронных рубежей
-organization-efta = Европейская ассоциация свободной торговли
    .acronym = ЕАСТ
-organization-egemen-qazaqstan = Егемен Казахстан
    .gender = indeclinable
-organization-egyptian-social-democratic-party = Египетская социал-демократическая партия
-organization-ehrc-gb = Комиссия по равенству и правам человека Великобритании
-organization-eib = Европейский инвестиционный банк
    .acronym = ЕИБ
-organization-eisa = Избирательный институт устойчивой демократии в Африке
-organization-el-mundo = Эль-Мундо
    .gender = indeclinable
-organization-el-pais = Эль-Паис
    .gender = indeclinable
-organization-elecam = Избирательная комиссия Камеруна
    .acronym = ELECAM
-organization-election-authority-se = Центральная избирательная комиссия Швеции
-organization-election-commission-bd = Избирательная комиссия Бангладеш
-organization-election-commission-bt = Избирательная комиссия Бутана
-organization-election-commission-lk = Избирательная комиссия Шри-Ланки
-organization-election-commission-my = Избирательная комиссия Малайзии
-organization-election-commission-np = Избирательная комиссия Непала
-organization-election-commission-pk = Избирательная комиссия Пакистана
-organization-election-commission-th = Избирательная комиссия Таиланда
-organization-elections-and-boundaries-commission-bz = { $case ->
       *[nominative] Комиссия по выборам и избирательным округам Белиза
        [genitive] Комиссии по выборам и избирательным округам Белиза
        [dative] Комиссии по выборам и избирательным округам Белиза
        [accusative] Комиссию по выборам и избирательным округам Белиза
        [instrumental] Комиссией по выборам и избирательным округам Белиза
        [prepositional] Комиссии по выборам и избирательным округам Белиза
    }
    .gender = feminine
-organization-elections-and-boundaries-commission-tt = { $case ->
       *[nominative] Комиссия по выборам и избирательным округам Тринидада и Тобаго
        [genitive] Комиссии по выборам и избирательным округам Тринидада и Тобаго
        [dative] Комиссии по выборам и избирательным округам Тринидада и Тобаго
        [accusative] Комиссию по выборам и избирательным округам Тринидада и Тобаго
        [instrumental] Комиссией по выборам и избирательным округам Тринидада и Тобаго
        [prepositional] Комиссии по выборам и избирательным округам Тринидада и Тобаго
    }
    .gender = feminine
-organization-elections-canada = Избирательное управление Канады
-organization-elections-commission-mv = Избирательная комиссия Мальдив
-organization-elections-department-sg = Департамент по выборам Сингапура
-organization-electoral-affairs-commission-hk = Комиссия по делам выборов Гонконга
-organization-electoral-and-boundaries-commission-bb = { $case ->
       *[nominative] Комиссия по выборам и избирательным округам Барбадоса
        [genitive] Комиссии по выборам и избирательным округам Барбадоса
        [dative] Комиссии по выборам и избирательным округам Барбадоса
        [accusative] Комиссию по выборам и избирательным округам Барбадоса
        [instrumental] Комиссией по выборам и избирательным округам Барбадоса
        [prepositional] Комиссии по выборам и избирательным округам Барбадоса
    }
    .gender = feminine
-organization-electoral-commission-ag = Избирательная комиссия Антигуа и Барбуды
-organization-electoral-commission-dm = Избирательная комиссия Доминики
-organization-electoral-commission-fj = Избирательная комиссия Фиджи
-organization-electoral-commission-gh = Избирательная комиссия Ганы
-organization-electoral-commission-ie = Избирательная комиссия Ирландии
-organization-electoral-commission-jm = Избирательная комиссия Ямайки
-organization-electoral-commission-kn = Избирательная комиссия Сент-Китса и Невиса
-organization-electoral-commission-mt = Избирательная комиссия Мальты
-organization-electoral-commission-nr = Избирательная комиссия Науру
-organization-electoral-commission-nz = Избирательная комиссия Новой Зеландии
-organization-electoral-commission-pg = Избирательная комиссия Папуа — Новой Гвинеи
-organization-electoral-commission-sb = Избирательная комиссия Соломоновых Островов
-organization-electoral-commission-sc = Избирательная комиссия Сейшельских Островов
-organization-electoral-commission-to = Избирательная комиссия Тонги
-organization-electoral-commission-ug = Избирательная комиссия Уганды
-organization-electoral-commission-uk = Избирательная комиссия Великобритании
-organization-electoral-commission-vu = Избирательная комиссия Вануату
-organization-electoral-commissioner-mu = Управление комиссара по выборам Маврикия
-organization-electoral-commissioner-ws = Управление комиссара по выборам Самоа
-organization-electoral-council-nl = Избирательный совет Нидерландов
-organization-electoral-court-uy = Избирательный суд Уругвая
-organization-electoral-department-lc = Избирательный департамент Сент-Люсии
-organization-electoral-tribunal-pa = Избирательный трибунал Панамы
-organization-elevance-health = Elevance Health
-organization-eli-lilly = Eli Lilly and Company
-organization-elysee = Елисейский дворец
-organization-ema = Европейское агентство по лекарственным средствам
    .acronym = ЕМА
-organization-embraer = Embraer
-organization-emercom-ru = Министерство Российской Федерации по делам гражданской обороны, чрезвычайным ситуациям и ликвидации последствий стихийных бедствий
    .acronym = МЧС России
-organization-emirates-airline = Emirates
-organization-ena-fr = Национальная школа администрации Франции
-organization-enedis = Enedis
-organization-enel = Enel
-organization-enemo = { $case ->
       *[nominative] Европейская сеть организаций по наблюдению за выборами
        [genitive] Европейской сети организаций по наблюдению за выборами
        [dative] Европейской сети организаций по наблюдению за выборами
        [accusative] Европейскую сеть организаций по наблюдению за выборами
        [instrumental] Европейской сетью организаций по наблюдению за выборами
        [prepositional] Европейской сети организаций по наблюдению за выборами
    }
    .gender = feminine
    .acronym = ENEMO
-organization-energoatom = Энергоатом
-organization-enforcement-directorate-in = Управление по борьбе с экономическими преступлениями Индии
-organization-engie = Engie
-organization-eni = Eni
-organization-ennahda = Ан-Нахда
-organization-enpf-kz = Единый накопительный пенсионный фонд
    .acronym = ЕНПФ
-organization-enron = Enron
-organization-ens-paris = { $case ->
       *[nominative] Высшая нормальная школа
        [genitive] Высшей нормальной школы
        [dative] Высшей нормальной школе
        [accusative] Высшую нормальную школу
        [instrumental] Высшей нормальной школой
        [prepositional] Высшей нормальной школе
    }
    .gender = feminine
-organization-eon = E.ON
-organization-epa = Агентство по охране окружающей среды США
-organization-epfl = Федеральная политехническая школа Лозанны
-organization-eprdf = Революционно-демократический фронт эфиопских народов
    .acronym = РДФЭН
    .acronym-gender = indeclinable
-organization-equal-employment-opportunity-commission = Комиссия по равным возможностям трудоустройства США
-organization-equinor = Equinor
-organization-ericsson = Ericsson
-organization-ernst-and-young = Ernst & Young
-organization-esa = Европейское космическое агентство
    .acronym = ЕКА
-organization-esbu-ua = Бюро экономической безопасности Украины
    .acronym = БЭБ Украины
-organization-estonian-academy-of-sciences = Академия наук Эстонии
-organization-eta = ЭТА
-organization-eth-zurich = { $case ->
       *[nominative] Швейцарская высшая техническая школа Цюриха
        [genitive] Швейцарской высшей технической школы Цюриха
        [dative] Швейцарской высшей технической школе Цюриха
        [accusative] Швейцарскую высшую техническую школу Цюриха
        [instrumental] Швейцарской высшей технической школой Цюриха
        [prepositional] Швейцарской высшей технической школе Цюриха
    }
    .gender = feminine
-organization-ethnopolitics-service-ua = Государственная служба Украины по этнополитике и свободе совести
-organization-ettakatol = Демократический форум за труд и свободы
    .acronym = Ат-Такаттуль
    .acronym-gender = masculine
-organization-etu-leti = Санкт-Петербургский государственный электротехнический университет «ЛЭТИ»
    .acronym = СПбГЭТУ «ЛЭТИ»
    .acronym-gender = indeclinable masculine
-organization-eu = Европейский союз
    .acronym = ЕС
-organization-eurasec = Евразийское экономическое сообщество
    .acronym = ЕврАзЭС
    .acronym-gender = indeclinable
-organization-eurasian-economic-commission = Евразийская экономическая комиссия
    .acronym = ЕЭК
-organization-euratom = Европейское сообщество по атомной энергии
    .acronym = Евратом
-organization-eurochem = Еврохим
-organization-eurojust = Агентство Европейского союза по сотрудничеству в области уголовного правосудия
    .acronym = Евроюст
-organization-euronews = Евроньюс
    .gender = indeclinable
-organization-european-commission = Европейская комиссия
    .acronym = Еврокомиссия
-organization-european-council = Европейский совет
    .acronym = Евросовет
-organization-european-court-of-auditors = Европейская счётная палата
-organization-european-humanities-university = Европейский гуманитарный университет
-organization-european-parliament = Европейский парламент
    .acronym = Европарламент
-organization-european-solidarity-ua = Европейская солидарность
-organization-european-university-at-st-petersburg = Европейский университет в Санкт-Петербурге
    .acronym = ЕУСПб
    .acronym-gender = indeclinable masculine
-organization-europol = Агентство Европейского союза по сотрудничеству правоохранительных органов
    .acronym = Европол
-organization-eurostat = Евростат
-organization-evergrande = Evergrande
-organization-everton-fc = Эвертон
-organization-evraz = Евраз
-organization-evz-foundation = Фонд «Память, ответственность и будущее»
-organization-examination-yuan = Экзаменационный юань Тайваня
-organization-exclusion-zone-agency-ua = Государственное агентство Украины по управлению зоной отчуждения
-organization-executive-yuan = Исполнительный юань Тайваня
-organization-executives-of-construction-ir = Партия исполнителей созидания Ирана
-organization-eximgarant-by = Белэксимгарант
-organization-expediency-council-ir = Совет по определению политической целесообразности Ирана
-organization-exxonmobil = ExxonMobil
-organization-ezema = { $case ->
       *[nominative] Граждане Эфиопии за социальную справедливость
        [genitive] Граждан Эфиопии за социальную справедливость
        [dative] Гражданам Эфиопии за социальную справедливость
        [accusative] Граждан Эфиопии за социальную справедливость
        [instrumental] Гражданами Эфиопии за социальную справедливость
        [prepositional] Гражданах Эфиопии за социальную справедливость
    }
    .gender = plural
-organization-faa = Федеральное управление гражданской авиации США
    .acronym = FAA
-organization-facebook = Facebook
-organization-fannie-mae = Fannie Mae
-organization-fao = { $case ->
       *[nominative] Продовольственная и сельскохозяйственная организация Объединённых Наций
        [genitive] Продовольственной и сельскохозяйственной организации Объединённых Наций
        [dative] Продовольственной и сельскохозяйственной организации Объединённых Наций
        [accusative] Продовольственную и сельскохозяйственную организацию Объединённых Наций
        [instrumental] Продовольственной и сельскохозяйственной организацией Объединённых Наций
        [prepositional] Продовольственной и сельскохозяйственной организации Объединённых Наций
    }
    .gender = feminine
    .acronym = ФАО
-organization-far-eastern-federal-university = Дальневосточный федеральный университет
    .acronym = ДВФУ
-organization-farc = { $case ->
       *[nominative] Революционные вооружённые силы Колумбии
        [genitive] Революционных вооружённых сил Колумбии
        [dative] Революционным вооружённым силам Колумбии
        [accusative] Революционные вооружённые силы Колумбии
        [instrumental] Революционными вооружёнными силами Колумбии
        [prepositional] Революционных вооружённых силах Колумбии
    }
    .gender = plural
    .acronym = ФАРК
-organization-fas-ru = Федеральная антимонопольная служба Российской Федерации
    .acronym = ФАС России
-organization-fatah = ФАТХ
-organization-fatf = Группа разработки финансовых мер борьбы с отмыванием денег
    .acronym = ФАТФ
-organization-faz = Франкфуртер альгемайне цайтунг
    .gender = indeclinable
-organization-fbi = { $case ->
       *[nominative] Федеральное бюро расследований
        [genitive] Федерального бюро расследований
        [dative] Федеральному бюро расследований
        [accusative] Федеральное бюро расследований
        [instrumental] Федеральным бюро расследований
        [prepositional] Федеральном бюро расследований
    }
    .gender = neuter
    .acronym = ФБР
-organization-fbk = Фонд борьбы с коррупцией
    .acronym = ФБК
-organization-fc-barcelona = Барселона
-organization-fc-porto = Порту
-organization-fca-gb = Управление по финансовому регулированию и надзору Великобритании
-organization-fcc = Федеральная комиссия по связи США
    .acronym = ФКС США
-organization-fda = Управление по санитарному надзору за качеством пищевых продуктов и медикаментов США
    .acronym = FDA
-organization-fdc-ug = Форум за демократические перемены
-organization-fdp-de = Свободная демократическая партия Германии
    .acronym = СвДП
    .acronym-gender = indeclinable
-organization-fec = Федеральная избирательная комиссия США
-organization-federal-administrative-court-de = Федеральный административный суд Германии
-organization-federal-anti-discrimination-agency-de = Федеральное антидискриминационное агентство Германии
-organization-federal-archives-de = Федеральный архив Германии
    .acronym = Бундесархив
-organization-federal-assembly = Федеральное Собрание Российской Федерации
-organization-federal-assembly-ch = Федеральное собрание Швейцарии
-organization-federal-cartel-office-de = Федеральное картельное ведомство Германии
-organization-federal-constitutional-court-de = Федеральный конституционный суд Германии
-organization-federal-constitutional-court-pk = Федеральный конституционный суд Пакистана
-organization-federal-convention-de = Федеральное собрание Германии
-organization-federal-council-at = Федеральный совет Австрии
-organization-federal-council-ch = Федеральный совет Швейцарии
-organization-federal-court-my = Федеральный суд Малайзии
-organization-federal-court-of-audit-de = Федеральная счётная палата Германии
-organization-federal-court-of-justice-de = Федеральный верховный суд Германии
-organization-federal-deposit-insurance-corporation = Федеральная корпорация по страхованию вкладов США
    .acronym = FDIC
-organization-federal-electoral-committee-de = Федеральный избирательный комитет Германии
-organization-federal-employment-agency-de = Федеральное агентство по труду Германии
-organization-federal-fiscal-court-de = Федеральный финансовый суд Германии
-organization-federal-labour-court-de = Федеральный суд по трудовым спорам Германии
-organization-federal-national-council-ae = Федеральный национальный совет ОАЭ
-organization-federal-network-agency-de = Федеральное сетевое агентство Германии
    .acronym = Bundesnetzagentur
-organization-federal-office-for-social-security-de = Федеральное ведомство социального обеспечения Германии
-organization-federal-office-of-administration-de = Федеральное административное ведомство Германии
-organization-federal-office-of-justice-de = Федеральное ведомство юстиции Германии
-organization-federal-parliament-be = Федеральный парламент Бельгии
-organization-federal-parliamentary-assembly-et = Федеральная парламентская ассамблея Эфиопии
-organization-federal-patent-court-de = Федеральный патентный суд Германии
-organization-federal-police-de = Федеральная полиция Германии
-organization-federal-president-office-de = Ведомство федерального президента Германии
-organization-federal-railway-authority-de = Федеральное железнодорожное ведомство Германии
-organization-federal-reserve = Федеральная резервная система США
    .acronym = ФРС США
-organization-federal-returning-officer-de = { $case ->
       *[nominative] Федеральный руководитель выборов Германии
        [genitive] Федерального руководителя выборов Германии
        [dative] Федеральному руководителю выборов Германии
        [accusative] Федерального руководителя выборов Германии
        [instrumental] Федеральным руководителем выборов Германии
        [prepositional] Федеральном руководителе выборов Германии
    }
    .gender = masculine
-organization-federal-security-council-de = Федеральный совет безопасности Германии
-organization-federal-shariat-court-pk = Федеральный шариатский суд Пакистана
-organization-federal-social-court-de = Федеральный социальный суд Германии
-organization-federal-supreme-court-ae = Федеральный верховный суд ОАЭ
-organization-federal-supreme-court-ch = Федеральный верховный суд Швейцарии
-organization-federal-supreme-court-et = Федеральный верховный суд Эфиопии
-organization-federal-supreme-court-iq = Федеральный верховный суд Ирака
-organization-federal-treasury-ru = Федеральное казначейство Российской Федерации
    .acronym = Казначейство России
-organization-federation-council = Совет Федерации
-organization-federation-of-trade-unions-by = Федерация профсоюзов Беларуси
    .acronym = ФПБ
-organization-fedex = FedEx
-organization-fema = Федеральное агентство по управлению в чрезвычайных ситуациях США
    .acronym = FEMA
-organization-fenerbahce = Фенербахче
    .gender = indeclinable
-organization-ferrari = Ferrari
-organization-ffkkr = Федерация фигурного катания на коньках России
    .acronym = ФФККР
-organization-ffs-dz = Фронт социалистических сил Алжира
-organization-fia = Международная автомобильная федерация
    .acronym = ФИА
-organization-fiat = Fiat
-organization-fiba = Международная федерация баскетбола
    .acronym = ФИБА
-organization-fide = Международная шахматная федерация
    .acronym = ФИДЕ
-organization-fidesz = Фидес
-organization-fifa = Международная федерация футбола
    .acronym = ФИФА
-organization-fijian-elections-office = Избирательное бюро Фиджи
-organization-fina = Международная федерация плавания
    .acronym = FINA
-organization-finance-agency-de = Финансовое агентство Германии
-organization-finance-commission-in = Финансовая комиссия Индии
-organization-financial-investigations-department-by = Департамент финансовых расследований Комитета государственного контроля Республики Беларусь
    .acronym = ДФР КГК
-organization-financial-monitoring-agency-kz = Агентство Республики Казахстан по финансовому мониторингу
    .acronym = АФМ Казахстана
-organization-financial-services-authority-gb = Управление по финансовым услугам Великобритании
-organization-financial-times = Файнэншл таймс
    .gender = indeclinable
-organization-financial-university-ru = Финансовый университет при Правительстве Российской Федерации
    .acronym = Финуниверситет
-organization-fininvest = Fininvest
-organization-fitch = Fitch Ratings
    .acronym = Fitch
-organization-fivb = Международная федерация волейбола
    .acronym = FIVB
-organization-five-star-movement = Движение пяти звёзд
-organization-flemish-parliament = Фламандский парламент
-organization-fln-dz = Фронт национального освобождения Алжира
    .acronym = ФНО Алжира
    .acronym-gender = indeclinable
-organization-fmba = Федеральное медико-биологическое агентство
    .acronym = ФМБА России
-organization-fmln = Фронт национального освобождения имени Фарабундо Марти
    .acronym = ФНОФМ
-organization-fms-ru = Федеральная миграционная служба Российской Федерации
    .acronym = ФМС России
-organization-fnla = Национальный фронт освобождения Анголы
    .acronym = ФНЛА
    .acronym-gender = indeclinable
-organization-fnpr = Федерация независимых профсоюзов России
    .acronym = ФНПР
-organization-fns = Федеральная налоговая служба Российской Федерации
    .acronym = ФНС России
-organization-folketing = Фолькетинг
-organization-fom = Фонд «Общественное мнение»
    .acronym = ФОМ
-organization-fomc = Федеральный комитет по операциям на открытом рынке
    .acronym = FOMC
-organization-fontanka = Фонтанка.ру
    .gender = indeclinable
-organization-food-contract-corporation-kz = Продовольственная контрактная корпорация
    .acronym = Продкорпорация
-organization-food-standards-agency-gb = Агентство по пищевым стандартам Великобритании
-organization-forbes = Forbes
-organization-ford = Ford Motor
-organization-ford-foundation = Фонд Форда
-organization-ford-kenya = Форум за восстановление демократии — Кения
-organization-foreign-intelligence-service-ua = Служба внешней разведки Украины
    .acronym = СВР Украины
-organization-fortum = Fortum
-organization-forza-italia = Вперёд, Италия
    .gender = indeclinable
-organization-fox-news = Fox News
-organization-foxconn = Foxconn
-organization-fpoe = Австрийская партия свободы
    .acronym = АПС
-organization-framatome = Framatome
-organization-francaise-des-jeux = Française des Jeux
-organization-france-24 = France 24
-organization-france-medias-monde = France Médias Monde
-organization-france-televisions = France Télévisions
-organization-france-travail = France Travail
-organization-franceagrimer = FranceAgriMer
-organization-fraunhofer-society = Общество имени Фраунгофера
-organization-freddie-mac = Freddie Mac
-organization-free-destourian-party = Свободная дустуровская партия
-organization-free-egyptians-party = Партия свободных египтян
-organization-free-peru = { $case ->
       *[nominative] Партия «Свободная Перу»
        [genitive] Партии «Свободная Перу»
        [dative] Партии «Свободная Перу»
        [accusative] Партию «Свободная Перу»
        [instrumental] Партией «Свободная Перу»
        [prepositional] Партии «Свободная Перу»
    }
    .gender = feminine
-organization-free-university-berlin = Свободный университет Берлина
-organization-freedom-and-justice-party-eg = Партия свободы и справедливости Египта
-organization-freedom-front-plus = Фронт свободы плюс
-organization-freedom-house = Freedom House
-organization-freeport = Freeport-McMoRan
-organization-frelimo = Фронт освобождения Мозамбика
    .acronym = ФРЕЛИМО
    .acronym-gender = indeclinable
-organization-french-academy-of-sciences = Французская академия наук
-organization-french-air-and-space-force = { $case ->
       *[nominative] Военно-воздушные и космические силы Франции
        [genitive] Военно-воздушных и космических сил Франции
        [dative] Военно-воздушным и космическим силам Франции
        [accusative] Военно-воздушные и космические силы Франции
        [instrumental] Военно-воздушными и космическими силами Франции
        [prepositional] Военно-воздушных и космических силах Франции
    }
    .gender = plural
    .acronym = ВВС Франции
    .acronym-gender = plural
-organization-french-armed-forces = { $case ->
       *[nominative] Вооружённые силы Франции
        [genitive] Вооружённых сил Франции
        [dative] Вооружённым силам Франции
        [accusative] Вооружённые силы Франции
        [instrumental] Вооружёнными силами Франции
        [prepositional] Вооружённых силах Франции
    }
    .gender = plural
    .acronym = ВС Франции
    .acronym-gender = plural
-organization-french-army = { $case ->
       *[nominative] Сухопутные войска Франции
        [genitive] Сухопутных войск Франции
        [dative] Сухопутным войскам Франции
        [accusative] Сухопутные войска Франции
        [instrumental] Сухопутными войсками Франции
        [prepositional] Сухопутных войсках Франции
    }
    .gender = plural
-organization-french-development-agency = Французское агентство развития
-organization-french-foreign-legion = Французский иностранный легион
-organization-french-navy = { $case ->
       *[nominative] Военно-морские силы Франции
        [genitive] Военно-морских сил Франции
        [dative] Военно-морским силам Франции
        [accusative] Военно-морские силы Франции
        [instrumental] Военно-морскими силами Франции
        [prepositional] Военно-морских силах Франции
    }
    .gender = plural
    .acronym = ВМС Франции
    .acronym-gender = plural
-organization-friedrich-ebert-foundation = Фонд имени Фридриха Эберта
-organization-friedrich-loeffler-institute = Институт имени Фридриха Лёффлера
-organization-friedrich-naumann-foundation = Фонд имени Фридриха Науманна
-organization-frontex = Европейское агентство пограничной и береговой охраны
    .acronym = Фронтекс
-organization-fsb = Федеральная служба безопасности Российской Федерации
    .acronym = ФСБ России
-organization-fsin = Федеральная служба исполнения наказаний Российской Федерации
    .acronym = ФСИН России
-organization-fskn = Федеральная служба Российской Федерации по контролю за оборотом наркотиков
    .acronym = ФСКН России
-organization-fsln = Сандинистский фронт национального освобождения
    .acronym = СФНО
-organization-fso = Федеральная служба охраны Российской Федерации
    .acronym = ФСО России
-organization-fssai = Управление по безопасности и стандартам пищевых продуктов Индии
-organization-fssp = Федеральная служба судебных приставов Российской Федерации
    .acronym = ФССП России
-organization-ftc = Федеральная торговая комиссия США
    .acronym = ФТК США
-organization-fts-ru = Федеральная таможенная служба Российской Федерации
    .acronym = ФТС России
-organization-fudan-university = Фуданьский университет
-organization-fujitsu = Fujitsu
-organization-future-forward-th = { $case ->
       *[nominative] Новое будущее
        [genitive] Нового будущего
        [dative] Новому будущему
        [accusative] Новое будущее
        [instrumental] Новым будущим
        [prepositional] Новом будущем
    }
-organization-g-ba = Федеральный объединённый комитет Германии
    .acronym = G-BA
-organization-g20 = Группа двадцати
    .acronym = G20
-organization-g5-sahel = Сахельская пятёрка
-organization-g7 = Группа семи
    .acronym = G7
-organization-g8 = Группа восьми
    .acronym = G8
-organization-galatasaray = Галатасарай
-organization-gallup = Институт Гэллапа
-organization-gambling-commission-gb = Комиссия по азартным играм Великобритании
-organization-gao-us = Счётная палата США
-organization-gates-foundation = Фонд Билла и Мелинды Гейтс
-organization-gaz-group = Группа ГАЗ
-organization-gazeta-ru = Газета.ру
    .gender = indeclinable
-organization-gazprom = Газпром
-organization-gazprom-media = Газпром-медиа
    .gender = indeclinable
-organization-gazprom-neft = { $case ->
       *[nominative] Газпром нефть
        [genitive] Газпром нефти
        [dative] Газпром нефти
        [accusative] Газпром нефть
        [instrumental] Газпром нефтью
        [prepositional] Газпром нефти
    }
    .gender = feminine
-organization-gazprombank = Газпромбанк
-organization-gcc = Совет сотрудничества арабских государств Персидского залива
    .acronym = ССАГПЗ
-organization-gchq = Центр правительственной связи Великобритании
    .acronym = ЦПС
-organization-gecf = Форум стран — экспортёров газа
    .acronym = ФСЭГ
-organization-gecom = Избирательная комиссия Гайаны
-organization-geely = Geely
-organization-gendarmerie-fr = Национальная жандармерия Франции
-organization-general-administration-of-customs-cn = Главное таможенное управление КНР
-organization-general-administration-of-sport-cn = Главное государственное управление по делам физкультуры и спорта КНР
-organization-general-assembly-uy = Генеральная ассамблея Уругвая
-organization-general-council-ad = Генеральный совет Андорры
-organization-general-customs-directorate-de = Генеральная таможенная дирекция Германии
-organization-general-dynamics = General Dynamics
-organization-general-election-commission-mn = Генеральная избирательная комиссия Монголии
-organization-general-electric = General Electric
    .acronym = GE
-organization-general-motors = General Motors
    .acronym = GM
-organization-general-national-congress-ly = Всеобщий национальный конгресс Ливии
-organization-general-staff-fr = Генеральный штаб вооружённых сил Франции
    .acronym = Генштаб ВС Франции
-organization-general-staff-ru = Генеральный штаб Вооружённых сил Российской Федерации
    .acronym = Генштаб ВС РФ
-organization-general-staff-ua = Генеральный штаб Вооружённых сил Украины
    .acronym = Генштаб ВСУ
-organization-generali = Assicurazioni Generali
-organization-geological-survey-in = Геологическая служба Индии
-organization-george-washington-university = Университет Джорджа Вашингтона
-organization-georgetown-university = Джорджтаунский университет
-organization-georgian-dream = Грузинская мечта
-organization-georgian-orthodox-church = Грузинская православная церковь
-organization-gerb-bg = ГЕРБ
-organization-gerindra = Движение за великую Индонезию
-organization-german-air-force = { $case ->
       *[nominative] Военно-воздушные силы Германии
        [genitive] Военно-воздушных сил Германии
        [dative] Военно-воздушным силам Германии
        [accusative] Военно-воздушные силы Германии
        [instrumental] Военно-воздушными силами Германии
        [prepositional] Военно-воздушных силах Германии
    }
    .gender = plural
    .acronym = ВВС Германии
    .acronym-gender = plural
-organization-german-archaeological-institute = Германский археологический институт
-organization-german-ethics-council = Совет по этике Германии
-organization-german-historical-museum = Немецкий исторический музей
-organization-german-national-library = Немецкая национальная библиотека
-organization-german-navy = { $case ->
       *[nominative] Военно-морские силы Германии
        [genitive] Военно-морских сил Германии
        [dative] Военно-морским силам Германии
        [accusative] Военно-морские силы Германии
        [instrumental] Военно-морскими силами Германии
        [prepositional] Военно-морских силах Германии
    }
    .gender = plural
    .acronym = ВМС Германии
    .acronym-gender = plural
-organization-gfz-potsdam = Немецкий исследовательский центр наук о Земле
    .acronym = GFZ
-organization-gign = Группа вмешательства национальной жандармерии Франции
    .acronym = GIGN
-organization-gilead = Gilead Sciences
-organization-github = GitHub
-organization-gitis = Российский институт театрального искусства
    .acronym = ГИТИС
-organization-giz = Германское общество по международному сотрудничеству
    .acronym = GIZ
-organization-glencore = Glencore
-organization-goethe-institut = Гёте-институт
-organization-gogol-center = Гоголь-центр
-organization-goldman-sachs = Goldman Sachs
-organization-golkar = Голкар
-organization-golos = Движение в защиту прав избирателей «Голос»
-organization-gomselmash = Гомсельмаш
-organization-google = Google
-organization-gosatomnadzor-by = Департамент по ядерной и радиационной безопасности МЧС Республики Беларусь
    .acronym = Госатомнадзор Белоруссии
-organization-gosstandart-by = Государственный комитет по стандартизации Республики Беларусь
    .acronym = Госстандарт Белоруссии
-organization-gosstroy = Госстрой
-organization-government-am = Правительство Республики Армения
-organization-government-az = Кабинет министров Азербайджанской Республики
-organization-government-by = Совет министров Республики Беларусь
-organization-government-de = Федеральное правительство Германии
    .acronym = Правительство Германии
-organization-government-ee = Правительство Эстонской Республики
-organization-government-for-citizens-kz = Государственная корпорация «Правительство для граждан»
-organization-government-fr = Правительство Франции
-organization-government-ge = Правительство Грузии
-organization-government-hk = Правительство Гонконга
-organization-government-il = Правительство Израиля
-organization-government-it = Правительство Италии
-organization-government-jp = Правительство Японии
-organization-government-kg = Кабинет министров Кыргызской Республики
-organization-government-kz = Правительство Республики Казахстан
-organization-government-lt = Правительство Литовской Республики
-organization-government-lv = Кабинет министров Латвийской Республики
-organization-government-md = Правительство Республики Молдова
-organization-government-of-moscow = Правительство Москвы
-organization-government-ru = Правительство Российской Федерации
-organization-government-tj = Правительство Республики Таджикистан
-organization-government-tm = Кабинет министров Туркменистана
-organization-government-ua = Кабинет министров Украины
    .acronym = Кабмин Украины
-organization-government-uz = Кабинет министров Республики Узбекистан
-organization-governorate-va = Губернаторство Ватикана
-organization-goznak = Гознак
-organization-grand-and-general-council-sm = Большой генеральный совет Сан-Марино
-organization-grand-national-assembly-tr = Великое национальное собрание Турции
    .acronym = ВНСТ
-organization-grand-national-party-kr = Партия великой страны
-organization-great-stone-by = Китайско-Белорусский индустриальный парк «Великий камень»
-organization-great-wall-motor = Great Wall Motor
-organization-greco = Группа государств против коррупции
    .acronym = ГРЕКО
-organization-green-party-ca = { $case ->
       *[nominative] Партия зелёных Канады
        [genitive] Партии зелёных Канады
        [dative] Партии зелёных Канады
        [accusative] Партию зелёных Канады
        [instrumental] Партией зелёных Канады
        [prepositional] Партии зелёных Канады
    }
    .gender = feminine
-organization-green-party-mx = Экологическая зелёная партия Мексики
-organization-green-party-nz = Партия зелёных Новой Зеландии
-organization-green-party-us = { $case ->
       *[nominative] Партия зелёных США
        [genitive] Партии зелёных США
        [dative] Партии зелёных США
        [accusative] Партию зелёных США
        [instrumental] Партией зелёных США
        [prepositional] Партии зелёных США
    }
    .gender = feminine
-organization-greenpeace = Гринпис
-organization-greens-au = { $case ->
       *[nominative] Австралийские зелёные
        [genitive] Австралийских зелёных
        [dative] Австралийским зелёным
        [accusative] Австралийских зелёных
        [instrumental] Австралийскими зелёными
        [prepositional] Австралийских зелёных
    }
    .gender = plural
-organization-greens-de = Партия «Союз 90/Зелёные»
-organization-grodno-azot = { $case ->
       *[nominative] Гродно Азот
        [genitive] Гродно Азота
        [dative] Гродно Азоту
        [accusative] Гродно Азот
        [instrumental] Гродно Азотом
        [prepositional] Гродно Азоте
    }
    .gender = masculine
-organization-groupe-adp = Groupe ADP
-organization-gru = Главное разведывательное управление Генерального штаба Вооружённых сил Российской Федерации
    .acronym = ГРУ
-organization-gsa-us = Управление общих служб США
-organization-gsg-9 = GSG 9
-organization-gsk = GlaxoSmithKline
-organization-gst-council-in = Совет по налогу на товары и услуги Индии
-organization-gtai = Germany Trade & Invest
    .acronym = GTAI
-organization-gtsou = Оператор газотранспортной системы Украины
    .acronym = ОГТСУ
-organization-guam = Организация за демократию и экономическое развитие — ГУАМ
    .acronym = ГУАМ
-organization-guardian-council-ir = Совет стражей конституции Ирана
-organization-guardian-newspaper = Гардиан
    .gender = indeclinable
-organization-gubkin-university = Российский государственный университет нефти и газа имени И. М. Губкина
-organization-gubopik-by = Главное управление по борьбе с организованной преступностью и коррупцией МВД Республики Беларусь
    .acronym = ГУБОПиК
    .acronym-gender = indeclinable neuter
-organization-gucci = Gucci
-organization-gumilyov-university = Евразийский национальный университет имени Л. Н. Гумилёва
-organization-gunvor = Gunvor
-organization-gur-ua = Главное управление разведки Министерства обороны Украины
    .acronym = ГУР
-organization-h-and-m = H&M
-organization-haaretz = Гаарец
    .gender = indeclinable
-organization-hacc-ua = Высший антикоррупционный суд Украины
    .acronym = ВАКС
-organization-hadash = Хадаш
    .gender = indeclinable
-organization-hadopi = HADOPI
-organization-halk-maslahaty = Халк Маслахаты Туркменистана
    .gender = indeclinable
    .acronym = Халк Маслахаты
    .acronym-gender = indeclinable
-organization-halliburton = Halliburton
-organization-hamas = ХАМАС
-organization-hanns-seidel-foundation = Фонд имени Ханнса Зайделя
-organization-harvard-university = Гарвардский университет
-organization-has-fr = Высший орган здравоохранения Франции
-organization-hatvp = Высший орган по обеспечению прозрачности общественной жизни Франции
    .acronym = HATVP
-organization-hcc-fr = Высший совет по климату Франции
-organization-hcfp = Высший совет по государственным финансам Франции
-organization-hcsp-fr = Высший совет общественного здравоохранения Франции
-organization-heart-of-tunisia = Партия «Сердце Туниса»
-organization-hebrew-university = Еврейский университет в Иерусалиме
-organization-heidelberg-university = Гейдельбергский университет
-organization-heineken = Heineken
-organization-heinrich-boll-foundation = Фонд имени Генриха Бёлля
-organization-helikon-opera = Геликон-опера
-organization-hellenic-parliament = Парламент Греции
-organization-helmholtz-association = Объединение имени Гельмгольца
-organization-hermitage = Государственный Эрмитаж
    .acronym = Эрмитаж
-organization-herzen-university = Российский государственный педагогический университет имени А. И. Герцена
    .acronym = РГПУ имени Герцена
    .acronym-gender = indeclinable masculine
-organization-hezbollah = Хезболла
-organization-hi-tech-park-by = Парк высоких технологий Республики Беларусь
    .acronym = ПВТ Белоруссии
-organization-high-administrative-court-ua = Высший административный суд Украины
    .acronym = ВАСУ
-organization-high-commercial-court-ua = Высший хозяйственный суд Украины
    .acronym = ВХСУ
-organization-high-constitutional-court-mg = Высокий конституционный суд Мадагаскара
-organization-high-council-of-justice-ua = Высший совет правосудия Украины
-organization-high-council-of-state-ly = Высший государственный совет Ливии
-organization-high-council-of-the-judiciary-fr = Высший совет магистратуры Франции
-organization-high-court-au = Высокий суд Австралии
-organization-high-court-ck = Высокий суд Островов Кука
-organization-high-court-ki = Высокий суд Кирибати
-organization-high-court-of-cassation-and-justice-ro = Высший суд кассации и правосудия Румынии
-organization-high-court-sb = Высокий суд Соломоновых Островов
-organization-high-court-tv = Высокий суд Тувалу
-organization-high-specialized-court-ua = Высший специализированный суд Украины по рассмотрению гражданских и уголовных дел
    .acronym = ВССУ
-organization-higher-attestation-commission-by = Высшая аттестационная комиссия Республики Беларусь
    .acronym = ВАК Белоруссии
-organization-historic-pact-co = Исторический пакт Колумбии
-organization-historical-museum-ru = Государственный исторический музей
-organization-hitachi = Hitachi
-organization-hkma = Валютное управление Гонконга
-organization-hm-treasury = Казначейство Великобритании
-organization-hmrc-gb = Управление по налогам и таможенным сборам Великобритании
    .acronym = HMRC
-organization-hnec-ly = { $case ->
       *[nominative] Высшая национальная избирательная комиссия Ливии
        [genitive] Высшей национальной избирательной комиссии Ливии
        [dative] Высшей национальной избирательной комиссии Ливии
        [accusative] Высшую национальную избирательную комиссию Ливии
        [instrumental] Высшей национальной избирательной комиссией Ливии
        [prepositional] Высшей национальной избирательной комиссии Ливии
    }
-organization-hollywood-reporter = The Hollywood Reporter
-organization-holy-see-press-office = Зал печати Святого Престола
-organization-home-depot = Home Depot
-organization-honda = Honda
-organization-honeywell = Honeywell
-organization-hong-kong-and-macao-affairs-office-cn = Канцелярия по делам Сянгана и Аомэня Госсовета КНР
-organization-house-of-assembly-bb = Палата собрания Барбадоса
-organization-house-of-assembly-bs = Палата собрания Багамских Островов
-organization-house-of-assembly-dm = Палата собрания Доминики
-organization-house-of-assembly-ki = Парламент Кирибати
-organization-house-of-assembly-lc = Палата собрания Сент-Люсии
-organization-house-of-assembly-sz = Палата собрания Эсватини
-organization-house-of-assembly-vc = Палата собрания Сент-Винсента и Гренадин
-organization-house-of-commons-ca = Палата общин Канады
-organization-house-of-commons-uk = Палата общин Великобритании
-organization-house-of-councillors-jp = Палата советников Японии
-organization-house-of-councillors-ma = Палата советников Марокко
-organization-house-of-delegates-pw = Палата делегатов Палау
-organization-house-of-federation-et = Палата федерации Эфиопии
-organization-house-of-lords = Палата лордов Великобритании
-organization-house-of-peoples-ba = Палата народов Боснии и Герцеговины
-organization-house-of-peoples-representatives-et = Палата народных представителей Эфиопии
-organization-house-of-representatives-ag = Палата представителей Антигуа и Барбуды
-organization-house-of-representatives-au = Палата представителей Австралии
-organization-house-of-representatives-ba = Палата представителей Боснии и Герцеговины
-organization-house-of-representatives-by = Палата представителей Национального собрания Республики Беларусь
-organization-house-of-representatives-bz = Палата представителей Белиза
-organization-house-of-representatives-co = Палата представителей Колумбии
-organization-house-of-representatives-cy = Палата представителей Кипра
-organization-house-of-representatives-eg = Палата представителей Египта
-organization-house-of-representatives-gd = Палата представителей Гренады
-organization-house-of-representatives-jm = Палата представителей Ямайки
-organization-house-of-representatives-jo = Палата представителей Иордании
-organization-house-of-representatives-jp = Палата представителей Японии
-organization-house-of-representatives-lr = Палата представителей Либерии
-organization-house-of-representatives-ly = Палата представителей Ливии
-organization-house-of-representatives-ma = Палата представителей Марокко
-organization-house-of-representatives-ng = Палата представителей Нигерии
-organization-house-of-representatives-nl = Вторая палата Генеральных штатов Нидерландов
-organization-house-of-representatives-np = Палата представителей Непала
-organization-house-of-representatives-nz = Палата представителей Новой Зеландии
-organization-house-of-representatives-ph = Палата представителей Филиппин
-organization-house-of-representatives-th = Палата представителей Таиланда
-organization-house-of-representatives-tt = Палата представителей Тринидада и Тобаго
-organization-house-of-representatives-ye = Палата представителей Йемена
-organization-house-of-the-people-so = Народная палата Сомали
-organization-hp = Hewlett-Packard
    .acronym = HP
-organization-hqcj-ua = Высшая квалификационная комиссия судей Украины
    .acronym = ВККС Украины
-organization-hsbc = HSBC
-organization-hse = Национальный исследовательский университет «Высшая школа экономики»
    .acronym = ВШЭ
-organization-huawei = Huawei
-organization-huffpost = The Huffington Post
-organization-human-rights-commissioner-kz = { $case ->
       *[nominative] Уполномоченный по правам человека в Республике Казахстан
        [genitive] Уполномоченного по правам человека в Республике Казахстан
        [dative] Уполномоченному по правам человека в Республике Казахстан
        [accusative] Уполномоченного по правам человека в Республике Казахстан
        [instrumental] Уполномоченным по правам человека в Республике Казахстан
        [prepositional] Уполномоченном по правам человека в Республике Казахстан
    }
    .gender = masculine
    .acronym = { $case ->
           *[nominative] Омбудсмен Казахстана
            [genitive] Омбудсмена Казахстана
            [dative] Омбудсмену Казахстана
            [accusative] Омбудсмена Казахстана
            [instrumental] Омбудсменом Казахстана
            [prepositional] Омбудсмене Казахстана
        }
    .acronym-gender = masculine
-organization-human-rights-commissioner-ru = { $case ->
       *[nominative] Уполномоченный по правам человека в Российской Федерации
        [genitive] Уполномоченного по правам человека в Российской Федерации
        [dative] Уполномоченному по правам человека в Российской Федерации
        [accusative] Уполномоченного по правам человека в Российской Федерации
        [instrumental] Уполномоченным по правам человека в Российской Федерации
        [prepositional] Уполномоченном по правам человека в Российской Федерации
    }
    .gender = masculine
-organization-human-rights-council-ru = Совет при Президенте Российской Федерации по развитию гражданского общества и правам человека
    .acronym = СПЧ
-organization-human-rights-watch = Human Rights Watch
    .acronym = HRW
-organization-humboldt-foundation = Фонд имени Александра фон Гумбольдта
-organization-humboldt-university = Берлинский университет имени Гумбольдта
-organization-hungarian-academy-of-sciences = Венгерская академия наук
-organization-hydrometcentre-ru = Гидрометцентр России
-organization-hyundai = Hyundai
-organization-iachr = Межамериканская комиссия по правам человека
    .acronym = МАКПЧ
-organization-iadb = Межамериканский банк развития
    .acronym = МАБР
-organization-iaea = Международное агентство по атомной энергии
    .acronym = МАГАТЭ
-organization-iata = Международная ассоциация воздушного транспорта
    .acronym = ИАТА
-organization-iberdrola = Iberdrola
-organization-ibm = International Business Machines
    .acronym = IBM
-organization-ibrd = Международный банк реконструкции и развития
    .acronym = МБРР
-organization-ibu-biathlon = Международный союз биатлонистов
    .acronym = IBU
-organization-icac-hk = Независимая комиссия по борьбе с коррупцией Гонконга
-organization-icann = Корпорация по управлению доменными именами и IP-адресами
    .acronym = ICANN
-organization-icao = Международная организация гражданской авиации
    .acronym = ИКАО
-organization-icar-in = Индийский совет сельскохозяйственных исследований
-organization-icbc = Промышленно-коммерческий банк Китая
    .acronym = ICBC
-organization-icc = Международный уголовный суд
    .acronym = МУС
-organization-ice-us = { $case ->
       *[nominative] Иммиграционная и таможенная полиция США
        [genitive] Иммиграционной и таможенной полиции США
        [dative] Иммиграционной и таможенной полиции США
        [accusative] Иммиграционную и таможенную полицию США
        [instrumental] Иммиграционной и таможенной полицией США
        [prepositional] Иммиграционной и таможенной полиции США
    }
    .gender = feminine
-organization-icglr = Международная конференция по району Великих озёр
    .acronym = МКРВО
    .acronym-gender = indeclinable
-organization-icj = Международный суд Организации Объединённых Наций
    .acronym = Международный суд ООН
-organization-icmr = Индийский совет медицинских исследований
-organization-ico-gb = Управление комиссара по информации Великобритании
-organization-icrc = Международный комитет Красного Креста
    .acronym = МККК
-organization-ictr = Международный трибунал по Руанде
    .acronym = МУТР
-organization-icty = Международный трибунал по бывшей Югославии
    .acronym = МТБЮ
-organization-idf = Армия обороны Израиля
    .acronym = ЦАХАЛ
-organization-iea = Международное энергетическое агентство
    .acronym = МЭА
-organization-iebc = Независимая комиссия по выборам и границам Кении
-organization-iec-af = Независимая избирательная комиссия Афганистана
-organization-iec-bw = Независимая избирательная комиссия Ботсваны
-organization-iec-electrotechnical = Международная электротехническая комиссия
    .acronym = МЭК
-organization-iec-gm = Независимая избирательная комиссия Гамбии
-organization-iec-ls = Независимая избирательная комиссия Лесото
-organization-iec-za = Независимая избирательная комиссия ЮАР
-organization-ieee = Институт инженеров электротехники и электроники
    .acronym = IEEE
-organization-ifad = Международный фонд сельскохозяйственного развития
    .acronym = МФСР
-organization-ifc = Международная финансовая корпорация
    .acronym = МФК
-organization-ife-mx = Федеральный избирательный институт Мексики
-organization-ifes = Международный фонд избирательных систем
    .acronym = МФИС
-organization-ifj = Международная федерация журналистов
    .acronym = МФЖ
-organization-ifo-institute = Институт экономических исследований Ifo
    .acronym = Ifo
-organization-ifop = Французский институт общественного мнения
    .acronym = IFOP
-organization-ifrc = Международная федерация обществ Красного Креста и Красного Полумесяца
    .acronym = МФОКК и КП
    .acronym-gender = indeclinable
-organization-ifremer = Французский научно-исследовательский институт эксплуатации морских ресурсов
    .acronym = Ifremer
-organization-ifri = Французский институт международных отношений
    .acronym = IFRI
-organization-igad = Межправительственная организация по развитию
    .acronym = ИГАД
    .acronym-gender = indeclinable
-organization-ihec-iq = Независимая высшая избирательная комиссия Ирака
-organization-iica = Межамериканский институт по сотрудничеству в области сельского хозяйства
-organization-iidh = Межамериканский институт прав человека
-organization-iihf = Международная федерация хоккея
    .acronym = ИИХФ
-organization-iiss = Международный институт стратегических исследований
    .acronym = МИСИ
-organization-ijf = Международная федерация дзюдо
    .acronym = IJF
-organization-ikea = IKEA
-organization-ilo = Международная организация труда
    .acronym = МОТ
-organization-imf = Международный валютный фонд
    .acronym = МВФ
-organization-imo = Международная морская организация
    .acronym = ИМО
-organization-imperial-college-london = Имперский колледж Лондона
-organization-ina-fr = Национальный аудиовизуальный институт Франции
-organization-inc = Индийский национальный конгресс
    .acronym = ИНК
-organization-independent-election-commission-jo = Независимая избирательная комиссия Иордании
-organization-independent-electoral-bureau-sr = Независимое избирательное бюро Суринама
-organization-independent-patriots-for-change = { $case ->
       *[nominative] Независимые патриоты за перемены
        [genitive] Независимых патриотов за перемены
        [dative] Независимым патриотам за перемены
        [accusative] Независимых патриотов за перемены
        [instrumental] Независимыми патриотами за перемены
        [prepositional] Независимых патриотах за перемены
    }
    .gender = plural
-organization-india-meteorological-department = Метеорологический департамент Индии
-organization-indian-ocean-commission = Комиссия Индийского океана
-organization-indian-oil = Indian Oil Corporation
-organization-indian-railways = { $case ->
       *[nominative] Индийские железные дороги
        [genitive] Индийских железных дорог
        [dative] Индийским железным дорогам
        [accusative] Индийские железные дороги
        [instrumental] Индийскими железными дорогами
        [prepositional] Индийских железных дорогах
    }
    .gender = plural
-organization-indiana-university = Индианский университет
-organization-inditex = Inditex
-organization-ine-mx = Национальный избирательный институт Мексики
-organization-inebc-so = Независимая национальная комиссия по выборам и границам Сомали
-organization-inec-ng = Независимая национальная избирательная комиссия Нигерии
-organization-inec-tz = Независимая национальная избирательная комиссия Танзании
-organization-infosys = Infosys
-organization-ing = ING Group
-organization-inkatha-freedom-party = Партия свободы Инката
-organization-inpi-fr = Национальный институт промышленной собственности Франции
-organization-inra-fr = Национальный институт сельскохозяйственных исследований Франции
-organization-inrae = Национальный научно-исследовательский институт сельского хозяйства, продовольствия и окружающей среды Франции
    .acronym = INRAE
-organization-inria = Национальный институт исследований в области цифровых наук и технологий Франции
    .acronym = Inria
-organization-insee = Национальный институт статистики и экономических исследований Франции
    .acronym = INSEE
-organization-inserm = Национальный институт здравоохранения и медицинских исследований Франции
    .acronym = INSERM
-organization-insolvency-service-gb = Служба по делам о несостоятельности Великобритании
-organization-insp-fr = Национальный институт государственной службы Франции
-organization-instagram = Instagram
-organization-institut-de-france = Институт Франции
-organization-intel = Intel
-organization-intellectual-property-office-gb = Ведомство интеллектуальной собственности Великобритании
-organization-intelligence-bureau-in = Разведывательное бюро Индии
-organization-inter-american-court-of-human-rights = Межамериканский суд по правам человека
    .acronym = МАСПЧ
-organization-inter-american-defense-board = Межамериканский совет обороны
-organization-inter-rao = Интер РАО
    .gender = indeclinable
-organization-interfax = Интерфакс
-organization-internal-troops-by = { $case ->
       *[nominative] Внутренние войска МВД Республики Беларусь
        [genitive] Внутренних войск МВД Республики Беларусь
        [dative] Внутренним войскам МВД Республики Беларусь
        [accusative] Внутренние войска МВД Республики Беларусь
        [instrumental] Внутренними войсками МВД Республики Беларусь
        [prepositional] Внутренних войсках МВД Республики Беларусь
    }
    .gender = plural
-organization-international-crisis-group = Международная кризисная группа
    .acronym = МКГ
-organization-international-department-cpc = Отдел международных связей ЦК КПК
-organization-international-idea = Международный институт демократии и содействия выборам
    .acronym = Международная ИДЕА
-organization-interpol = Международная организация уголовной полиции
    .acronym = Интерпол
-organization-investigative-committee-by = Следственный комитет Республики Беларусь
    .acronym = СК Белоруссии
-organization-investigative-committee-ru = Следственный комитет Российской Федерации
    .acronym = СК России
-organization-ioc = Международный олимпийский комитет
    .acronym = МОК
-organization-iom = Международная организация по миграции
    .acronym = МОМ
-organization-iopc-gb = Независимое управление по надзору за деятельностью полиции Великобритании
-organization-ior-va = Институт религиозных дел
    .acronym = Банк Ватикана
-organization-ipa-cis = Межпарламентская ассамблея государств — участников СНГ
    .acronym = МПА СНГ
-organization-ipc = Международный паралимпийский комитет
    .acronym = МПК
-organization-ipcc = Межправительственная группа экспертов по изменению климата
    .acronym = МГЭИК
-organization-ipu = Межпарламентский союз
    .acronym = МПС
-organization-iqwig = Институт качества и эффективности в здравоохранении
    .acronym = IQWiG
-organization-ira = Ирландская республиканская армия
    .acronym = ИРА
-organization-ird-fr = Институт исследований в целях развития Франции
-organization-irdai = Управление по регулированию и развитию страхования Индии
-organization-irgc = Корпус стражей исламской революции
    .acronym = КСИР
-organization-iri = Международный республиканский институт
    .acronym = МРИ
-organization-irna = Информационное агентство Исламской Республики
    .acronym = IRNA
-organization-irs = Служба внутренних доходов США
-organization-irsn = Институт радиационной защиты и ядерной безопасности Франции
    .acronym = IRSN
-organization-isdb = Исламский банк развития
    .acronym = ИБР
-organization-ishin-jp = Партия инноваций Японии
-organization-isi-pk = Межведомственная разведка Пакистана
-organization-isie-tn = { $case ->
       *[nominative] Высшая независимая избирательная комиссия Туниса
        [genitive] Высшей независимой избирательной комиссии Туниса
        [dative] Высшей независимой избирательной комиссии Туниса
        [accusative] Высшую независимую избирательную комиссию Туниса
        [instrumental] Высшей независимой избирательной комиссией Туниса
        [prepositional] Высшей независимой избирательной комиссии Туниса
    }
    .acronym = ISIE
-organization-isis = Исламское государство
    .acronym = ИГ
-organization-islamic-coalition-party-ir = Партия исламской коалиции Ирана
-organization-islamic-republican-party-ir = Исламская республиканская партия Ирана
-organization-islamic-salvation-front = Исламский фронт спасения
    .acronym = ИФС
-organization-iso = Международная организация по стандартизации
    .acronym = ИСО
-organization-isro = Индийская организация космических исследований
    .acronym = ИСРО
-organization-istiqlal-party = Партия «Истикляль»
-organization-isu = Международный союз конькобежцев
    .acronym = ISU
-organization-itbp-in = Индо-тибетская пограничная полиция
-organization-itmo = Университет ИТМО
-organization-itu = Международный союз электросвязи
    .acronym = МСЭ
-organization-iwh-halle = Институт экономических исследований в Галле
    .acronym = IWH
-organization-izvestia = Газета «Известия»
-organization-jagiellonian-university = Ягеллонский университет
-organization-jamaat-e-islami-pk = { $case ->
       *[nominative] Джамаат-и-ислами Пакистана
        [genitive] Джамаат-и-ислами Пакистана
        [dative] Джамаат-и-ислами Пакистана
        [accusative] Джамаат-и-ислами Пакистана
        [instrumental] Джамаат-и-ислами Пакистана
        [prepositional] Джамаат-и-ислами Пакистана
    }
    .gender = indeclinable
-organization-jammu-kashmir-national-conference = Национальная конференция Джамму и Кашмира
-organization-janata-dal-secular = Джаната дал (светская)
    .gender = indeclinable
-organization-janata-dal-united = Джаната дал (объединённая)
    .gender = indeclinable
-organization-janata-party-in = Джаната парти
    .gender = indeclinable
-organization-japan-airlines = Japan Airlines
-organization-jatiya-sangsad = Парламент Бангладеш
-organization-jaxa = Японское агентство аэрокосмических исследований
    .acronym = JAXA
-organization-jbs = JBS S.A.
-organization-jcp = Коммунистическая партия Японии
-organization-jd-com = JD.com
-organization-jerusalem-post = The Jerusalem Post
-organization-jewish-home = Еврейский дом
-organization-jharkhand-mukti-morcha = Джаркханд мукти морча
    .gender = indeclinable
-organization-jinr = Объединённый институт ядерных исследований
    .acronym = ОИЯИ
-organization-jiusan-society = Общество 3 сентября
-organization-jnu = Университет имени Джавахарлала Неру
-organization-jogorku-kenesh = { $case ->
       *[nominative] Жогорку Кенеш Кыргызской Республики
        [genitive] Жогорку Кенеша Кыргызской Республики
        [dative] Жогорку Кенешу Кыргызской Республики
        [accusative] Жогорку Кенеш Кыргызской Республики
        [instrumental] Жогорку Кенешем Кыргызской Республики
        [prepositional] Жогорку Кенеше Кыргызской Республики
    }
    .gender = masculine
    .acronym = { $case ->
           *[nominative] Жогорку Кенеш
            [genitive] Жогорку Кенеша
            [dative] Жогорку Кенешу
            [accusative] Жогорку Кенеш
            [instrumental] Жогорку Кенешем
            [prepositional] Жогорку Кенеше
        }
    .acronym-gender = masculine
-organization-johns-hopkins-university = Университет Джонса Хопкинса
-organization-johnson-and-johnson = Johnson & Johnson
-organization-joint-chiefs-of-staff = Объединённый комитет начальников штабов США
    .acronym = ОКНШ
-organization-joint-list-il = Объединённый список Израиля
-organization-jpmorgan = JPMorgan Chase
-organization-jubilee-party-ke = Партия «Юбилей»
-organization-judicial-administration-kz = Судебная администрация Республики Казахстан
-organization-judicial-yuan = Судебный юань Тайваня
-organization-jui-f = Джамиат улема-и-ислам (Фазл)
    .gender = indeclinable
-organization-julich-research-centre = Юлихский исследовательский центр
-organization-julius-kuhn-institute = Институт имени Юлиуса Кюна
-organization-justice-first-ve = { $case ->
       *[nominative] Партия «Справедливость прежде всего»
        [genitive] Партии «Справедливость прежде всего»
        [dative] Партии «Справедливость прежде всего»
        [accusative] Партию «Справедливость прежде всего»
        [instrumental] Партией «Справедливость прежде всего»
        [prepositional] Партии «Справедливость прежде всего»
    }
    .gender = feminine
-organization-justice-party-kr = Партия справедливости Южной Кореи
-organization-justicialist-party = Хустисиалистская партия
-organization-juventus = Ювентус
-organization-kadima = Кадима
-organization-kaist = Корейский институт передовых технологий
    .acronym = KAIST
-organization-kamaz = КамАЗ
-organization-kanu = Национальный союз африканцев Кении
    .acronym = КАНУ
    .acronym-gender = indeclinable
-organization-karolinska-institute = Каролинский институт
-organization-kase = Казахстанская фондовая биржа
    .acronym = KASE
-organization-kaspersky = Лаборатория Касперского
-organization-katters-australian-party = Австралийская партия Каттера
-organization-kazaeronavigatsia = Казаэронавигация
-organization-kazagrofinance = КазАгроФинанс
-organization-kazakh-invest = Kazakh Invest
-organization-kazakhstan-engineering = Казахстан инжиниринг
    .gender = indeclinable
-organization-kazakhstanskaya-pravda = Казахстанская правда
-organization-kazakhtelecom = Казахтелеком
-organization-kazan-federal-university = Казанский федеральный университет
-organization-kazatomprom = Казатомпром
-organization-kazavtozhol = КазАвтоЖол
-organization-kazgeology = Казгеология
-organization-kazhydromet = Казгидромет
-organization-kazinform = Казинформ
-organization-kaziss = Казахстанский институт стратегических исследований при Президенте Республики Казахстан
-organization-kazmunaygas = КазМунайГаз
-organization-kaznu = Казахский национальный университет имени аль-Фараби
    .acronym = КазНУ
    .acronym-gender = indeclinable masculine
-organization-kazpost = Казпочта
-organization-kazselezashchita = Казселезащита
-organization-kaztransoil = КазТрансОйл
-organization-kba-de = Федеральное автотранспортное ведомство Германии
-organization-kbs = KBS
-organization-kcna = Центральное телеграфное агентство Кореи
    .acronym = ЦТАК
-organization-kdpi = Демократическая партия Иранского Курдистана
-organization-kegoc = Казахстанская компания по управлению электрическими сетями
    .acronym = KEGOC
-organization-keio-university = Университет Кэйо
-organization-kering = Kering
-organization-kfc = KFC
-organization-kfw = KfW
-organization-kgb = Комитет государственной безопасности СССР
    .acronym = КГБ
-organization-kgb-by = Комитет государственной безопасности Республики Беларусь
    .acronym = КГБ Белоруссии
-organization-khabar = Агентство «Хабар»
-organization-kharkiv-university = Харьковский национальный университет имени В. Н. Каразина
-organization-khl = Континентальная хоккейная лига
    .acronym = КХЛ
-organization-kia = Kia
-organization-kiel-institute = Кильский институт мировой экономики
-organization-kim-il-sung-university = Университет имени Ким Ир Сена
-organization-kimep = Университет КИМЭП
-organization-kings-college-london = Королевский колледж Лондона
-organization-kmk-de = Постоянная конференция министров образования и культуры земель Германии
    .acronym = KMK
-organization-knb-kz = Комитет национальной безопасности Республики Казахстан
    .acronym = КНБ Казахстана
-organization-knesset = Кнессет
-organization-komeito = Комэйто
    .gender = indeclinable
-organization-kommersant = { $case ->
       *[nominative] Коммерсантъ
        [genitive] Коммерсанта
        [dative] Коммерсанту
        [accusative] Коммерсантъ
        [instrumental] Коммерсантом
        [prepositional] Коммерсанте
    }
    .gender = masculine
-organization-komsomol = Всесоюзный ленинский коммунистический союз молодёжи
    .acronym = ВЛКСМ
-organization-komsomolskaya-pravda = Комсомольская правда
-organization-konrad-adenauer-foundation = Фонд имени Конрада Аденауэра
-organization-kpi-ua = Киевский политехнический институт имени Игоря Сикорского
-organization-kpk-id = Комиссия по искоренению коррупции Индонезии
-organization-kpmg = KPMG
-organization-kpu-id = Всеобщая избирательная комиссия Индонезии
-organization-krasnaya-zvezda = Газета «Красная звезда»
-organization-kremlin = Кремль
-organization-kroger = Kroger
-organization-kscm-cz = Коммунистическая партия Чехии и Моравии
    .acronym = КПЧМ
-organization-ksk-de = Командование сил специального назначения бундесвера
    .acronym = KSK
-organization-ktz = Казахстан темир жолы
    .gender = indeclinable
-organization-ku-klux-klan = Ку-клукс-клан
-organization-ku-leuven = Лёвенский католический университет
-organization-kulanu = Кулану
    .gender = indeclinable
-organization-kuomintang = Гоминьдан
-organization-kurchatov-institute = Национальный исследовательский центр «Курчатовский институт»
    .acronym = Курчатовский институт
-organization-kyiv-mohyla-academy = Национальный университет «Киево-Могилянская академия»
-organization-kyiv-university = Киевский национальный университет имени Тараса Шевченко
-organization-kyodo = Киодо
    .gender = indeclinable
-organization-kyoto-university = Киотский университет
-organization-la-libertad-avanza = { $case ->
       *[nominative] Партия «Свобода наступает»
        [genitive] Партии «Свобода наступает»
        [dative] Партии «Свобода наступает»
        [accusative] Партию «Свобода наступает»
        [instrumental] Партией «Свобода наступает»
        [prepositional] Партии «Свобода наступает»
    }
    .gender = feminine
-organization-la-poste-fr = La Poste
-organization-la-repubblica = La Repubblica
-organization-la-scala = Ла Скала
    .gender = indeclinable
-organization-labor-party-au = Австралийская лейбористская партия
-organization-labor-party-mx = { $case ->
       *[nominative] Партия труда Мексики
        [genitive] Партии труда Мексики
        [dative] Партии труда Мексики
        [accusative] Партию труда Мексики
        [instrumental] Партией труда Мексики
        [prepositional] Партии труда Мексики
    }
    .gender = feminine
-organization-labour-party-ng = Лейбористская партия Нигерии
-organization-labour-party-nz = Лейбористская партия Новой Зеландии
-organization-labour-party-uk = Лейбористская партия Великобритании
-organization-lakas-cmd = Лакас-ХМД
    .gender = indeclinable
-organization-lake-chad-basin-commission = Комиссия бассейна озера Чад
-organization-landtag-li = Ландтаг Лихтенштейна
-organization-lao-peoples-revolutionary-party = Народно-революционная партия Лаоса
    .acronym = НРПЛ
-organization-latvian-academy-of-sciences = Латвийская академия наук
-organization-law-and-justice-pl = { $case ->
       *[nominative] Право и справедливость
        [genitive] Права и справедливости
        [dative] Праву и справедливости
        [accusative] Право и справедливость
        [instrumental] Правом и справедливостью
        [prepositional] Праве и справедливости
    }
    .acronym = ПиС
    .acronym-gender = indeclinable
-organization-lba-de = Федеральное авиационное ведомство Германии
-organization-ldp-jp = Либерально-демократическая партия Японии
    .acronym = ЛДП
-organization-ldpr = Либерально-демократическая партия России
    .acronym = ЛДПР
-organization-le-figaro = Фигаро
    .gender = indeclinable
-organization-le-monde = Монд
    .gender = indeclinable
-organization-left-front-ru = Левый фронт
-organization-lega-nord = Лига Севера
-organization-legislative-assembly-cr = Законодательная ассамблея Коста-Рики
-organization-legislative-assembly-mo = Законодательное собрание Макао
-organization-legislative-assembly-sv = Законодательная ассамблея Сальвадора
-organization-legislative-assembly-to = Законодательное собрание Тонги
-organization-legislative-assembly-ws = Законодательное собрание Самоа
-organization-legislative-chamber-uz = Законодательная палата Олий Мажлиса Республики Узбекистан
-organization-legislative-council-bn = Законодательный совет Брунея
-organization-legislative-council-hk = Законодательный совет Гонконга
-organization-legislative-yuan = Законодательный юань Тайваня
-organization-legislature-lr = Законодательное собрание Либерии
-organization-lehman-brothers = Lehman Brothers
-organization-leibniz-association = Ассоциация имени Лейбница
-organization-leiden-university = Лейденский университет
-organization-leipzig-university = Лейпцигский университет
-organization-lenenergo = Ленэнерго
    .gender = indeclinable
-organization-lenkom = Ленком
-organization-lenovo = Lenovo
-organization-lenta-ru = Лента.ру
    .gender = indeclinable
-organization-leonardo-it = Leonardo S.p.A.
-organization-leopoldina = Национальная академия наук Германии «Леопольдина»
-organization-leta = LETA
-organization-levada-center = Левада-центр
-organization-lg = LG Electronics
    .acronym = LG
-organization-liberal-democrats-uk = Либерально-демократическая партия Великобритании
    .acronym = { $case ->
           *[nominative] Либеральные демократы Великобритании
            [genitive] Либеральных демократов Великобритании
            [dative] Либеральным демократам Великобритании
            [accusative] Либеральных демократов Великобритании
            [instrumental] Либеральными демократами Великобритании
            [prepositional] Либеральных демократах Великобритании
        }
    .acronym-gender = plural
-organization-liberal-national-party-qld = Либерально-национальная партия Квинсленда
-organization-liberal-party-au = Либеральная партия Австралии
-organization-liberal-party-br = Либеральная партия Бразилии
-organization-liberal-party-ca = Либеральная партия Канады
-organization-liberal-party-co = Колумбийская либеральная партия
-organization-liberal-party-ph = Либеральная партия Филиппин
-organization-liberation = Либерасьон
    .gender = indeclinable
-organization-libertarian-party-us = Либертарианская партия США
-organization-liberty-korea-party = Партия «Свободная Корея»
-organization-library-of-congress = Библиотека Конгресса США
-organization-lidl = Lidl
-organization-life-ru = Life
-organization-likud = Ликуд
-organization-lima-group = Группа Лимы
-organization-linkedin = LinkedIn
-organization-lithuanian-academy-of-sciences = Академия наук Литвы
-organization-liverpool-fc = Ливерпуль
    .gender = masculine
-organization-lloyds-banking-group = Lloyds Banking Group
-organization-lmu-munich = Мюнхенский университет имени Людвига-Максимилиана
-organization-lobachevsky-university = Нижегородский государственный университет имени Н. И. Лобачевского
-organization-lockheed-martin = Локхид Мартин
    .gender = indeclinable
-organization-lok-sabha = { $case ->
       *[nominative] Лок сабха
        [genitive] Лок сабхи
        [dative] Лок сабхе
        [accusative] Лок сабху
        [instrumental] Лок сабхой
        [prepositional] Лок сабхе
    }
    .gender = feminine
-organization-lokomotiv-moscow = Локомотив
-organization-london-stock-exchange = Лондонская фондовая биржа
    .acronym = LSE
-organization-london-symphony-orchestra = Лондонский симфонический оркестр
-organization-loreal = L'Oréal
-organization-los-angeles-lakers = Лос-Анджелес Лейкерс
    .gender = indeclinable
-organization-los-angeles-times = Лос-Анджелес таймс
    .gender = indeclinable
-organization-louvre = Лувр
-organization-lpm-na = Движение безземельных Намибии
-organization-lse = Лондонская школа экономики и политических наук
    .acronym = ЛШЭ
-organization-ludwigsburg-central-office = Центральное ведомство по расследованию преступлений национал-социализма
-organization-lufthansa = Lufthansa
-organization-lukoil = Лукойл
-organization-lund-university = Лундский университет
-organization-lviv-university = Львовский национальный университет имени Ивана Франко
-organization-lvmh = LVMH
-organization-mad-de = Служба военной контрразведки Германии
-organization-maersk = Maersk
-organization-magyar-nemzeti-bank = Венгерский национальный банк
-organization-mai = Московский авиационный институт
    .acronym = МАИ
-organization-mail-ru-group = Mail.ru Group
-organization-majlis-al-shura-om = Консультативный совет Омана
-organization-majlis-ir = Исламский консультативный совет Ирана
    .acronym = Меджлис Ирана
-organization-majlisi-milli = Маджлиси милли Маджлиси Оли Республики Таджикистан
    .gender = indeclinable
    .acronym = Маджлиси милли
    .acronym-gender = indeclinable
-organization-majlisi-namoyandagon = Маджлиси намояндагон Маджлиси Оли Республики Таджикистан
    .gender = indeclinable
    .acronym = Маджлиси намояндагон
    .acronym-gender = indeclinable
-organization-majlisi-oli = Маджлиси Оли Республики Таджикистан
    .gender = indeclinable
    .acronym = Маджлиси Оли
    .acronym-gender = indeclinable
-organization-malawi-electoral-commission = Избирательная комиссия Малави
-organization-maly-theatre = Государственный академический Малый театр России
    .acronym = Малый театр
-organization-manchester-city = Манчестер Сити
    .gender = indeclinable
-organization-manchester-united = Манчестер Юнайтед
    .gender = indeclinable
-organization-mano-river-union = Союз государств бассейна реки Мано
-organization-mapai = МАПАЙ
-organization-marathon-petroleum = Marathon Petroleum
-organization-mariinsky-theatre = Государственный академический Мариинский театр
    .acronym = Мариинский театр
-organization-maritime-coastguard-agency = Агентство морской и береговой охраны Великобритании
-organization-marubeni = Marubeni
-organization-mas-bo = { $case ->
       *[nominative] Партия «Движение к социализму» Боливии
        [genitive] Партии «Движение к социализму» Боливии
        [dative] Партии «Движение к социализму» Боливии
        [accusative] Партию «Движение к социализму» Боливии
        [instrumental] Партией «Движение к социализму» Боливии
        [prepositional] Партии «Движение к социализму» Боливии
    }
    .gender = feminine
-organization-mas-sg = Валютное управление Сингапура
-organization-mastercard = Mastercard
-organization-match-tv = Матч ТВ
    .gender = indeclinable
-organization-matignon = { $case ->
       *[nominative] Матиньонский дворец
        [genitive] Матиньонского дворца
        [dative] Матиньонскому дворцу
        [accusative] Матиньонский дворец
        [instrumental] Матиньонским дворцом
        [prepositional] Матиньонском дворце
    }
    .gender = masculine
-organization-max-planck-society = Общество Макса Планка
-organization-mayak-radio = Радио «Маяк»
    .gender = indeclinable
-organization-maz-by = Минский автомобильный завод
-organization-mazda = Mazda
-organization-mazhilis = Мажилис Парламента Республики Казахстан
    .acronym = Мажилис
-organization-mca-my = Китайская ассоциация Малайзии
-organization-mcdonalds = Макдоналдс
-organization-mcgill-university = Университет Макгилла
-organization-mckesson = McKesson
-organization-mckinsey = McKinsey & Company
    .acronym = McKinsey
-organization-mdb-br = Бразильское демократическое движение
-organization-mdc-zw = Движение за демократические перемены
-organization-mdm-mz = Демократическое движение Мозамбика
-organization-mechel = Мечел
-organization-medef = Движение предприятий Франции
    .acronym = MEDEF
-organization-mediaset = Mediaset
-organization-mediazona = Медиазона
-organization-meduza = Meduza
-organization-megafon = Мегафон
-organization-meituan = Meituan
-organization-mejlis-tm = Меджлис Туркменистана
-organization-mek-ir = Организация моджахедов иранского народа
    .acronym = ОМИН
-organization-memorial = Международное общество «Мемориал»
-organization-mephi = Национальный исследовательский ядерный университет «МИФИ»
    .acronym = МИФИ
-organization-merck-kgaa = Merck KGaA
-organization-merck-us = Merck & Co.
-organization-mercosur = { $case ->
       *[nominative] Южноамериканский общий рынок
        [genitive] Южноамериканского общего рынка
        [dative] Южноамериканскому общему рынку
        [accusative] Южноамериканский общий рынок
        [instrumental] Южноамериканским общим рынком
        [prepositional] Южноамериканском общем рынке
    }
    .gender = masculine
    .acronym = МЕРКОСУР
-organization-meretz = Мерец
    .gender = indeclinable
-organization-merrill-lynch = Merrill Lynch
-organization-meshrano-jirga = Палата старейшин Афганистана
-organization-met-office = Метеорологическая служба Великобритании
-organization-metalloinvest = Металлоинвест
-organization-meteo-france = Météo-France
-organization-metlife = MetLife
-organization-metro-ag = Metro AG
-organization-metropolitan-museum = Метрополитен-музей
-organization-metropolitan-opera = Метрополитен-опера
-organization-mfa-am = Министерство иностранных дел Республики Армения
    .acronym = МИД Армении
-organization-mfa-az = Министерство иностранных дел Азербайджанской Республики
    .acronym = МИД Азербайджана
-organization-mfa-by = Министерство иностранных дел Республики Беларусь
    .acronym = МИД Белоруссии
-organization-mfa-cn = Министерство иностранных дел Китайской Народной Республики
    .acronym = МИД КНР
-organization-mfa-de = Федеральное министерство иностранных дел Германии
    .acronym = МИД Германии
-organization-mfa-ee = Министерство иностранных дел Эстонской Республики
    .acronym = МИД Эстонии
-organization-mfa-fr = Министерство Европы и иностранных дел Франции
    .acronym = МИД Франции
-organization-mfa-ge = Министерство иностранных дел Грузии
    .acronym = МИД Грузии
-organization-mfa-il = Министерство иностранных дел Израиля
    .acronym = МИД Израиля
-organization-mfa-ir = Министерство иностранных дел Исламской Республики Иран
    .acronym = МИД Ирана
-organization-mfa-it = Министерство иностранных дел Италии
    .acronym = МИД Италии
-organization-mfa-jp = Министерство иностранных дел Японии
    .acronym = МИД Японии
-organization-mfa-kg = Министерство иностранных дел Кыргызской Республики
    .acronym = МИД Киргизии
-organization-mfa-kz = Министерство иностранных дел Республики Казахстан
    .acronym = МИД Казахстана
-organization-mfa-lt = Министерство иностранных дел Литовской Республики
    .acronym = МИД Литвы
-organization-mfa-lv = Министерство иностранных дел Латвийской Республики
    .acronym = МИД Латвии
-organization-mfa-md = Министерство иностранных дел Республики Молдова
    .acronym = МИД Молдавии
-organization-mfa-pl = Министерство иностранных дел Польши
    .acronym = МИД Польши
-organization-mfa-ru = Министерство иностранных дел Российской Федерации
    .acronym = МИД России
-organization-mfa-se = Министерство иностранных дел Швеции
    .acronym = МИД Швеции
-organization-mfa-tj = Министерство иностранных дел Республики Таджикистан
    .acronym = МИД Таджикистана
-organization-mfa-tm = Министерство иностранных дел Туркменистана
    .acronym = МИД Туркменистана
-organization-mfa-tr = Министерство иностранных дел Турции
    .acronym = МИД Турции
-organization-mfa-ua = Министерство иностранных дел Украины
    .acronym = МИД Украины
-organization-mfa-uz = Министерство иностранных дел Республики Узбекистан
    .acronym = МИД Узбекистана
-organization-mgimo = Московский государственный институт международных отношений
    .acronym = МГИМО
-organization-mhra = Агентство по регулированию лекарственных средств и изделий медицинского назначения Великобритании
    .acronym = MHRA
-organization-mi5 = Служба безопасности Великобритании
    .acronym = МИ-5
-organization-mi6 = Секретная разведывательная служба Великобритании
    .acronym = МИ-6
-organization-mic-my = Индийский конгресс Малайзии
-organization-michelin = Michelin
-organization-micron = Micron Technology
-organization-microsoft = Microsoft
-organization-military-intelligence-directorate-fr = Управление военной разведки Франции
-organization-milli-majlis = { $case ->
       *[nominative] Милли Меджлис Азербайджанской Республики
        [genitive] Милли Меджлиса Азербайджанской Республики
        [dative] Милли Меджлису Азербайджанской Республики
        [accusative] Милли Меджлис Азербайджанской Республики
        [instrumental] Милли Меджлисом Азербайджанской Республики
        [prepositional] Милли Меджлисе Азербайджанской Республики
    }
    .gender = masculine
    .acronym = { $case ->
           *[nominative] Милли Меджлис
            [genitive] Милли Меджлиса
            [dative] Милли Меджлису
            [accusative] Милли Меджлис
            [instrumental] Милли Меджлисом
            [prepositional] Милли Меджлисе
        }
    .acronym-gender = masculine
-organization-ministry-of-agriculture-ru = Министерство сельского хозяйства Российской Федерации
    .acronym = Минсельхоз России
-organization-ministry-of-commerce-cn = Министерство коммерции Китайской Народной Республики
    .acronym = Минкоммерции КНР
    .acronym-gender = indeclinable
-organization-ministry-of-construction-ru = Министерство строительства и жилищно-коммунального хозяйства Российской Федерации
    .acronym = Минстрой России
-organization-ministry-of-culture-ru = Министерство культуры Российской Федерации
    .acronym = Минкультуры России
    .acronym-gender = indeclinable
-organization-ministry-of-defence-de = Министерство обороны Германии
    .acronym = Минобороны Германии
    .acronym-gender = indeclinable
-organization-ministry-of-defence-ru = Министерство обороны Российской Федерации
    .acronym = Минобороны России
    .acronym-gender = indeclinable
-organization-ministry-of-defence-ua = Министерство обороны Украины
    .acronym = Минобороны Украины
    .acronym-gender = indeclinable
-organization-ministry-of-digital-development-ru = Министерство цифрового развития, связи и массовых коммуникаций Российской Федерации
    .acronym = Минцифры России
    .acronym-gender = indeclinable
-organization-ministry-of-economic-development-ru = Министерство экономического развития Российской Федерации
    .acronym = Минэкономразвития России
    .acronym-gender = indeclinable
-organization-ministry-of-education-ru = Министерство просвещения Российской Федерации
    .acronym = Минпросвещения России
    .acronym-gender = indeclinable
-organization-ministry-of-energy-ru = Министерство энергетики Российской Федерации
    .acronym = Минэнерго России
    .acronym-gender = indeclinable
-organization-ministry-of-far-east-ru = Министерство Российской Федерации по развитию Дальнего Востока и Арктики
    .acronym = Минвостокразвития России
    .acronym-gender = indeclinable
-organization-ministry-of-finance-ru = Министерство финансов Российской Федерации
    .acronym = Минфин России
-organization-ministry-of-finance-ua = Министерство финансов Украины
    .acronym = Минфин Украины
-organization-ministry-of-health-and-social-development-ru = Министерство здравоохранения и социального развития Российской Федерации
    .acronym = Минздравсоцразвития России
    .acronym-gender = indeclinable
-organization-ministry-of-health-ru = Министерство здравоохранения Российской Федерации
    .acronym = Минздрав России
-organization-ministry-of-industry-and-trade-ru = Министерство промышленности и торговли Российской Федерации
    .acronym = Минпромторг России
-organization-ministry-of-justice-ru = Министерство юстиции Российской Федерации
    .acronym = Минюст России
-organization-ministry-of-justice-ua = Министерство юстиции Украины
    .acronym = Минюст Украины
-organization-ministry-of-labour-ru = Министерство труда и социальной защиты Российской Федерации
    .acronym = Минтруд России
-organization-ministry-of-natural-resources-ru = Министерство природных ресурсов и экологии Российской Федерации
    .acronym = Минприроды России
    .acronym-gender = indeclinable
-organization-ministry-of-regional-development-ru = Министерство регионального развития Российской Федерации
    .acronym = Минрегион России
-organization-ministry-of-science-and-higher-education-ru = Министерство науки и высшего образования Российской Федерации
    .acronym = Минобрнауки России
    .acronym-gender = indeclinable
-organization-ministry-of-sport-ru = Министерство спорта Российской Федерации
    .acronym = Минспорт России
-organization-ministry-of-transport-ru = Министерство транспорта Российской Федерации
    .acronym = Минтранс России
-organization-mipt = Московский физико-технический институт
    .acronym = МФТИ
-organization-misis = МИСиС
-organization-mission-of-the-president-in-crimea-ua = Представительство Президента Украины в Автономной Республике Крым
-organization-mit = Массачусетский технологический институт
    .acronym = МТИ
-organization-mitsubishi = Mitsubishi
-organization-mitsui = Mitsui & Co.
-organization-miviludes = Межведомственная миссия по наблюдению и борьбе с сектантскими отклонениями
    .acronym = MIVILUDES
-organization-mizuho = Mizuho Financial Group
-organization-mk-party = Партия «Умконто ве сизве»
-organization-mmk = Магнитогорский металлургический комбинат
    .acronym = ММК
-organization-mnr-bo = Националистическое революционное движение
-organization-moderna = Moderna
-organization-moma-us = Музей современного искусства в Нью-Йорке
    .acronym = MoMA
-organization-monetary-authority-bn = Валютное управление Брунея
-organization-monetary-authority-mv = Валютное управление Мальдив
-organization-moneyval = Комитет экспертов Совета Европы по оценке мер противодействия отмыванию денег и финансированию терроризма
    .acronym = МАНИВЭЛ
-organization-monopolies-commission-de = Комиссия по монополиям Германии
-organization-moodys = Moody's
-organization-morena-mx = { $case ->
       *[nominative] Движение национального возрождения
        [genitive] Движения национального возрождения
        [dative] Движению национального возрождения
        [accusative] Движение национального возрождения
        [instrumental] Движением национального возрождения
        [prepositional] Движении национального возрождения
    }
    .gender = neuter
-organization-morgan-stanley = Morgan Stanley
-organization-moscow-art-theatre = Московский Художественный театр имени А. П. Чехова
    .acronym = МХТ имени Чехова
-organization-moscow-city-duma = Московская городская дума
    .acronym = Мосгордума
-organization-moscow-city-election-commission = Московская городская избирательная комиссия
    .acronym = Мосгоризбирком
-organization-moscow-conservatory = Московская государственная консерватория имени П. И. Чайковского
    .acronym = Московская консерватория
-organization-moscow-exchange = Московская биржа
    .acronym = Мосбиржа
-organization-moscow-metro = Московский метрополитен
-organization-moscow-times = The Moscow Times
-organization-mosenergo = Мосэнерго
    .gender = indeclinable
-organization-mosfilm = Мосфильм
-organization-moskovsky-komsomolets = { $case ->
       *[nominative] Московский комсомолец
        [genitive] Московского комсомольца
        [dative] Московскому комсомольцу
        [accusative] Московский комсомолец
        [instrumental] Московским комсомольцем
        [prepositional] Московском комсомольце
    }
    .gender = masculine
    .acronym = МК
-organization-mossad = Моссад
-organization-motor-sich = Мотор Сич
    .gender = indeclinable
-organization-move-forward-th = Движение вперёд
-organization-mozilla = Mozilla
-organization-mozyr-refinery = Мозырский нефтеперерабатывающий завод
    .acronym = Мозырский НПЗ
-organization-mpaa = Американская ассоциация кинокомпаний
    .acronym = MPA
-organization-mpei = Национальный исследовательский университет «МЭИ»
    .acronym = МЭИ
-organization-mpgu = Московский педагогический государственный университет
    .acronym = МПГУ
-organization-mpla = Народное движение за освобождение Анголы
    .acronym = МПЛА
    .acronym-gender = indeclinable
-organization-mpr-id = Народный консультативный конгресс Индонезии
-organization-mqm-pk = Муттахида кауми мувмент
    .gender = indeclinable
-organization-msal-ru = Московский государственный юридический университет имени О. Е. Кутафина
    .acronym = МГЮА
-organization-msf = { $case ->
       *[nominative] Врачи без границ
        [genitive] Врачей без границ
        [dative] Врачам без границ
        [accusative] Врачей без границ
        [instrumental] Врачами без границ
        [prepositional] Врачах без границ
    }
    .gender = plural
-organization-mslu-ru = Московский государственный лингвистический университет
    .acronym = МГЛУ
-organization-msp-dz = Движение общества за мир
-organization-msu = Московский государственный университет имени М. В. Ломоносова
    .acronym = МГУ
-organization-mts = { $case ->
       *[nominative] Мобильные ТелеСистемы
        [genitive] Мобильных ТелеСистем
        [dative] Мобильным ТелеСистемам
        [accusative] Мобильные ТелеСистемы
        [instrumental] Мобильными ТелеСистемами
        [prepositional] Мобильных ТелеСистемах
    }
    .gender = plural
    .acronym = МТС
    .acronym-gender = plural
-organization-mtz-by = Минский тракторный завод
-organization-mud-ve = { $case ->
       *[nominative] Круглый стол демократического единства
        [genitive] Круглого стола демократического единства
        [dative] Круглому столу демократического единства
        [accusative] Круглый стол демократического единства
        [instrumental] Круглым столом демократического единства
        [prepositional] Круглом столе демократического единства
    }
    .gender = masculine
-organization-mufg = Mitsubishi UFJ Financial Group
    .acronym = MUFG
-organization-munich-re = Munich Re
-organization-muslim-brotherhood = { $case ->
       *[nominative] Братья-мусульмане
        [genitive] Братьев-мусульман
        [dative] Братьям-мусульманам
        [accusative] Братьев-мусульман
        [instrumental] Братьями-мусульманами
        [prepositional] Братьях-мусульманах
    }
    .gender = plural
-organization-mvd-ru = Министерство внутренних дел Российской Федерации
    .acronym = МВД России
-organization-mvd-ua = Министерство внутренних дел Украины
    .acronym = МВД Украины
-organization-mzkt = Минский завод колёсных тягачей
    .acronym = МЗКТ
    .acronym-gender = masculine
-organization-naan-ua = Национальная академия аграрных наук Украины
    .acronym = НААН Украины
-organization-nabu = { $case ->
       *[nominative] Национальное антикоррупционное бюро Украины
        [genitive] Национального антикоррупционного бюро Украины
        [dative] Национальному антикоррупционному бюро Украины
        [accusative] Национальное антикоррупционное бюро Украины
        [instrumental] Национальным антикоррупционным бюро Украины
        [prepositional] Национальном антикоррупционном бюро Украины
    }
    .gender = neuter
    .acronym = НАБУ
-organization-nacionalista-party = Партия националистов Филиппин
-organization-nacp-ua = Национальное агентство по вопросам предотвращения коррупции Украины
    .acronym = НАПК
-organization-nada-de = Национальное антидопинговое агентство Германии
-organization-naftan = Нафтан
-organization-naftogaz = Нафтогаз Украины
    .acronym = Нафтогаз
-organization-namn-ua = Национальная академия медицинских наук Украины
    .acronym = НАМН Украины
-organization-nanyang = Наньянский технологический университет
-organization-napn-ua = Национальная академия педагогических наук Украины
    .acronym = НАПН Украины
-organization-naprn-ua = Национальная академия правовых наук Украины
    .acronym = НАПрН Украины
    .acronym-gender = indeclinable feminine
-organization-naqa-ua = Национальное агентство по обеспечению качества высшего образования Украины
-organization-narcotics-control-bureau-in = Бюро по контролю за наркотиками Индии
-organization-nas-am = Национальная академия наук Армении
    .acronym = НАН Армении
-organization-nas-az = Национальная академия наук Азербайджана
-organization-nas-by = Национальная академия наук Беларуси
    .acronym = НАН Беларуси
-organization-nas-ge = Национальная академия наук Грузии
-organization-nas-kg = Национальная академия наук Киргизии
    .acronym = НАН Киргизии
-organization-nas-kz = Национальная академия наук Казахстана
    .acronym = НАН Казахстана
-organization-nas-tj = Национальная академия наук Таджикистана
-organization-nas-ua = Национальная академия наук Украины
    .acronym = НАН Украины
-organization-nasa = Национальное управление по аэронавтике и исследованию космического пространства
    .acronym = НАСА
-organization-nasdaq = NASDAQ
-organization-nasdem = Национально-демократическая партия Индонезии
-organization-nashi = Молодёжное движение «Наши»
-organization-national-academy-of-sciences-us = Национальная академия наук США
-organization-national-archives-fr = Национальный архив Франции
-organization-national-assembly-af = Национальная ассамблея Афганистана
-organization-national-assembly-am = Национальное собрание Республики Армения
-organization-national-assembly-ao = Национальное собрание Анголы
-organization-national-assembly-bf = Национальное собрание Буркина-Фасо
-organization-national-assembly-bg = Народное собрание Болгарии
-organization-national-assembly-bh = Национальное собрание Бахрейна
-organization-national-assembly-bi = Национальное собрание Бурунди
-organization-national-assembly-bj = Национальное собрание Бенина
-organization-national-assembly-bt = Национальная ассамблея Бутана
-organization-national-assembly-bw = Национальное собрание Ботсваны
-organization-national-assembly-by = Национальное собрание Республики Беларусь
-organization-national-assembly-bz = Национальная ассамблея Белиза
-organization-national-assembly-cd = Национальное собрание ДРК
-organization-national-assembly-cf = Национальное собрание ЦАР
-organization-national-assembly-cg = Национальное собрание Республики Конго
-organization-national-assembly-ci = Национальное собрание Кот-д’Ивуара
-organization-national-assembly-cm = Национальное собрание Камеруна
-organization-national-assembly-cu = Национальная ассамблея народной власти Кубы
-organization-national-assembly-cv = Национальное собрание Кабо-Верде
-organization-national-assembly-dj = Национальное собрание Джибути
-organization-national-assembly-ec = Национальная ассамблея Эквадора
-organization-national-assembly-er = Национальное собрание Эритреи
-organization-national-assembly-fr = Национальное собрание Франции
-organization-national-assembly-ga = Национальное собрание Габона
-organization-national-assembly-gm = Национальное собрание Гамбии
-organization-national-assembly-gn = Национальное собрание Гвинеи
-organization-national-assembly-gy = Национальная ассамблея Гайаны
-organization-national-assembly-hu = Государственное собрание Венгрии
-organization-national-assembly-ke = Национальное собрание Кении
-organization-national-assembly-kh = Национальная ассамблея Камбоджи
-organization-national-assembly-kn = Национальная ассамблея Сент-Китса и Невиса
-organization-national-assembly-kr = Национальное собрание Республики Корея
-organization-national-assembly-kw = Национальное собрание Кувейта
-organization-national-assembly-la = Национальное собрание Лаоса
-organization-national-assembly-ls = Национальное собрание Лесото
-organization-national-assembly-mg = Национальное собрание Мадагаскара
-organization-national-assembly-ml = Национальное собрание Мали
-organization-national-assembly-mr = Национальное собрание Мавритании
-organization-national-assembly-mu = Национальное собрание Маврикия
-organization-national-assembly-mw = Национальное собрание Малави
-organization-national-assembly-na = Национальное собрание Намибии
-organization-national-assembly-ne = Национальное собрание Нигера
-organization-national-assembly-ng = Национальное собрание Нигерии
-organization-national-assembly-ni = Национальная ассамблея Никарагуа
-organization-national-assembly-np = Национальная ассамблея Непала
-organization-national-assembly-pa = Национальная ассамблея Панамы
-organization-national-assembly-pk = Национальная ассамблея Пакистана
-organization-national-assembly-republika-srpska = Народная скупщина Республики Сербской
-organization-national-assembly-rs = Народная скупщина Республики Сербия
    .acronym = Скупщина Сербии
-organization-national-assembly-sc = Национальное собрание Сейшельских Островов
-organization-national-assembly-sd = Национальное собрание Судана
-organization-national-assembly-si = Государственное собрание Словении
-organization-national-assembly-sn = Национальное собрание Сенегала
-organization-national-assembly-sr = Национальная ассамблея Суринама
-organization-national-assembly-st = Национальное собрание Сан-Томе и Принсипи
-organization-national-assembly-td = Национальное собрание Чада
-organization-national-assembly-tg = Национальное собрание Того
-organization-national-assembly-th = Национальная ассамблея Таиланда
-organization-national-assembly-tz = Национальное собрание Танзании
-organization-national-assembly-ve = Национальная ассамблея Венесуэлы
-organization-national-assembly-vn = Национальное собрание Вьетнама
-organization-national-assembly-za = Национальное собрание ЮАР
-organization-national-assembly-zm = Национальное собрание Замбии
-organization-national-assembly-zw = Национальное собрание Зимбабве
-organization-national-audit-office-cn = Государственное ревизионное управление КНР
-organization-national-audit-office-gb = Национальное контрольно-ревизионное управление Великобритании
-organization-national-bank-ao = Национальный банк Анголы
-organization-national-bank-be = Национальный банк Бельгии
-organization-national-bank-by = Национальный банк Республики Беларусь
    .acronym = Нацбанк Белоруссии
-organization-national-bank-et = Национальный банк Эфиопии
-organization-national-bank-ge = Национальный банк Грузии
-organization-national-bank-kg = Национальный банк Кыргызской Республики
-organization-national-bank-kh = Национальный банк Камбоджи
-organization-national-bank-kz = Национальный банк Республики Казахстан
    .acronym = Нацбанк Казахстана
-organization-national-bank-md = Национальный банк Молдовы
-organization-national-bank-mk = Национальный банк Северной Македонии
-organization-national-bank-pa = Национальный банк Панамы
-organization-national-bank-pl = Национальный банк Польши
-organization-national-bank-ro = Национальный банк Румынии
-organization-national-bank-rs = Народный банк Сербии
-organization-national-bank-rw = Национальный банк Руанды
-organization-national-bank-sk = Национальный банк Словакии
-organization-national-bank-tj = Национальный банк Таджикистана
-organization-national-bureau-of-statistics-cn = Государственное статистическое управление КНР
-organization-national-civil-registry-co = Национальная регистратура гражданского состояния Колумбии
-organization-national-commission-for-women-in = Национальная комиссия по делам женщин Индии
-organization-national-congress-ar = Национальный конгресс Аргентины
-organization-national-congress-bo = Национальный конгресс Боливии
-organization-national-congress-br = Национальный конгресс Бразилии
-organization-national-congress-cl = Национальный конгресс Чили
-organization-national-congress-do = Национальный конгресс Доминиканской Республики
-organization-national-congress-ec = Национальный конгресс Эквадора
-organization-national-congress-hn = Национальный конгресс Гондураса
-organization-national-congress-py = Национальный конгресс Парагвая
-organization-national-constituent-assembly-ve = Национальная конституционная ассамблея Венесуэлы
-organization-national-council-at = Национальный совет Австрии
-organization-national-council-bt = Национальный совет Бутана
-organization-national-council-ch = Национальный совет Швейцарии
-organization-national-council-mc = Национальный совет Монако
-organization-national-council-na = Национальный совет Намибии
-organization-national-council-of-provinces-za = Национальный совет провинций ЮАР
-organization-national-council-of-public-trust-kz = Национальный совет общественного доверия при Президенте Республики Казахстан
    .acronym = НСОД
-organization-national-council-of-regions-and-districts-tn = Национальный совет регионов и округов Туниса
-organization-national-council-si = Государственный совет Словении
-organization-national-council-sk = Национальный совет Словацкой Республики
-organization-national-council-tv-radio-ua = Национальный совет Украины по вопросам телевидения и радиовещания
    .acronym = Нацсовет Украины по телерадиовещанию
-organization-national-court-of-justice-ec = Национальный суд правосудия Эквадора
-organization-national-data-administration-cn = Государственное управление данных КНР
-organization-national-democratic-alliance-in = Национально-демократический альянс Индии
-organization-national-diet-jp = Парламент Японии
-organization-national-disease-control-administration-cn = Государственное управление по контролю и профилактике заболеваний КНР
-organization-national-election-committee-ae = Национальный избирательный комитет ОАЭ
-organization-national-election-committee-hu = Национальная избирательная комиссия Венгрии
-organization-national-election-committee-kh = Национальный избирательный комитет Камбоджи
-organization-national-election-council-vn = Национальный избирательный совет Вьетнама
-organization-national-election-office-hu = { $case ->
       *[nominative] Национальное избирательное бюро Венгрии
        [genitive] Национального избирательного бюро Венгрии
        [dative] Национальному избирательному бюро Венгрии
        [accusative] Национальное избирательное бюро Венгрии
        [instrumental] Национальным избирательным бюро Венгрии
        [prepositional] Национальном избирательном бюро Венгрии
    }
    .gender = neuter
-organization-national-elections-authority-eg = Национальная избирательная комиссия Египта
-organization-national-elections-commission-pt = Национальная избирательная комиссия Португалии
-organization-national-electoral-chamber-ar = Национальная избирательная палата Аргентины
-organization-national-electoral-commission-is = Национальная избирательная комиссия Исландии
-organization-national-electoral-commission-pl = Государственная избирательная комиссия Польши
-organization-national-electoral-council-co = Национальный избирательный совет Колумбии
-organization-national-electoral-council-cu = Национальный избирательный совет Кубы
-organization-national-electoral-council-ec = Национальный избирательный совет Эквадора
-organization-national-electoral-council-hn = Национальный избирательный совет Гондураса
-organization-national-electoral-council-ve = Национальный избирательный совет Венесуэлы
    .acronym = НИС Венесуэлы
-organization-national-energy-administration-cn = Государственное энергетическое управление КНР
-organization-national-ethnic-affairs-commission-cn = Государственный комитет по делам национальностей КНР
-organization-national-forestry-and-grassland-administration-cn = Государственное управление лесного хозяйства и степей КНР
-organization-national-fund-kz = Национальный фонд Республики Казахстан
    .acronym = Нацфонд Казахстана
-organization-national-green-tribunal-in = Национальный зелёный трибунал Индии
-organization-national-health-commission-cn = Государственный комитет здравоохранения КНР
-organization-national-healthcare-security-administration-cn = Государственное управление медицинского страхования КНР
-organization-national-immigration-administration-cn = Государственное миграционное управление КНР
-organization-national-jury-of-elections-pe = { $case ->
       *[nominative] Национальное жюри выборов Перу
        [genitive] Национального жюри выборов Перу
        [dative] Национальному жюри выборов Перу
        [accusative] Национальное жюри выборов Перу
        [instrumental] Национальным жюри выборов Перу
        [prepositional] Национальном жюри выборов Перу
    }
    .gender = neuter
-organization-national-kurultai-kz = Национальный курултай при Президенте Республики Казахстан
    .acronym = Национальный курултай
-organization-national-labor-relations-board = Национальное управление по трудовым отношениям США
-organization-national-legislature-sd = Национальное законодательное собрание Судана
-organization-national-legislature-ss = Национальное законодательное собрание Южного Судана
-organization-national-library-fr = Национальная библиотека Франции
-organization-national-nuclear-center-kz = Национальный ядерный центр Республики Казахстан
    .acronym = НЯЦ Казахстана
-organization-national-park-service-us = Служба национальных парков США
-organization-national-parliament-pg = Национальный парламент Папуа — Новой Гвинеи
-organization-national-parliament-sb = Национальный парламент Соломоновых Островов
-organization-national-parliament-tl = Национальный парламент Восточного Тимора
-organization-national-party-au = Национальная партия Австралии
-organization-national-party-nz = Национальная партия Новой Зеландии
-organization-national-party-uy = Национальная партия Уругвая
-organization-national-party-za = Национальная партия ЮАР
-organization-national-peoples-assembly-gw = Национальное народное собрание Гвинеи-Бисау
-organization-national-police-fr = Национальная полиция Франции
-organization-national-police-ua = Национальная полиция Украины
    .acronym = Нацполиция Украины
-organization-national-railway-administration-cn = Государственное железнодорожное управление КНР
-organization-national-rally-fr = Национальное объединение
-organization-national-research-foundation-ua = Национальный фонд исследований Украины
    .acronym = НФИУ
-organization-national-reserve-bank-to = Национальный резервный банк Тонги
-organization-national-supervisory-commission-cn = Государственный надзорный комитет КНР
-organization-national-taiwan-university = Национальный университет Тайваня
-organization-national-transitional-council-gn = Национальный переходный совет Гвинеи
-organization-national-transitional-council-ly = Переходный национальный совет Ливии
-organization-national-transitional-council-ml = Национальный переходный совет Мали
-organization-national-unity-il = Государственный лагерь
-organization-national-university-uz = Национальный университет Узбекистана
-organization-national-weather-service-us = Национальная метеорологическая служба США
-organization-nationalist-party-pe = Перуанская националистическая партия
-organization-nationalist-peoples-coalition-ph = Националистическая народная коалиция
-organization-nations-future-party = Партия «Мустакбаль Ватан»
-organization-nato = Организация Североатлантического договора
    .acronym = НАТО
-organization-nato-pa = Парламентская ассамблея НАТО
    .acronym = ПА НАТО
-organization-naucs-ua = Национальное агентство Украины по вопросам государственной службы
    .acronym = НАГС Украины
-organization-naval-group = Naval Group
-organization-navy-ua = { $case ->
       *[nominative] Военно-морские силы Вооружённых сил Украины
        [genitive] Военно-морских сил Вооружённых сил Украины
        [dative] Военно-морским силам Вооружённых сил Украины
        [accusative] Военно-морские силы Вооружённых сил Украины
        [instrumental] Военно-морскими силами Вооружённых сил Украины
        [prepositional] Военно-морских силах Вооружённых сил Украины
    }
    .gender = plural
    .acronym = ВМС Украины
    .acronym-gender = plural
-organization-nazarbayev-university = { $case ->
       *[nominative] Назарбаев Университет
        [genitive] Назарбаев Университета
        [dative] Назарбаев Университету
        [accusative] Назарбаев Университет
        [instrumental] Назарбаев Университетом
        [prepositional] Назарбаев Университете
    }
    .gender = masculine
-organization-nba = Национальная баскетбольная ассоциация
    .acronym = НБА
-organization-nbc = NBC
-organization-nbu = Национальный банк Украины
    .acronym = НБУ
-organization-nca-gb = Национальное агентство по борьбе с преступностью Великобритании
-organization-ncp-in = Националистическая партия Конгресса
-organization-ncpi-by = Национальный центр правовой информации Республики Беларусь
    .acronym = НЦПИ Белоруссии
-organization-ncrb-in = Национальное бюро регистрации преступлений Индии
-organization-ncsc-gb = Национальный центр кибербезопасности Великобритании
-organization-ndc-gh = Национально-демократический конгресс Ганы
-organization-ndi = Национальный демократический институт
    .acronym = НДИ
-organization-ndma-in = Национальное управление по ликвидации последствий стихийных бедствий Индии
-organization-ndp-eg = Национально-демократическая партия Египта
-organization-ndrc = Государственный комитет по развитию и реформам КНР
    .acronym = ГКРР
-organization-ndrf-in = { $case ->
       *[nominative] Национальные силы реагирования на стихийные бедствия Индии
        [genitive] Национальных сил реагирования на стихийные бедствия Индии
        [dative] Национальным силам реагирования на стихийные бедствия Индии
        [accusative] Национальные силы реагирования на стихийные бедствия Индии
        [instrumental] Национальными силами реагирования на стихийные бедствия Индии
        [prepositional] Национальных силах реагирования на стихийные бедствия Индии
    }
    .gender = plural
-organization-nebe-et = Национальный избирательный совет Эфиопии
-organization-nec-kr = Национальная избирательная комиссия Республики Корея
-organization-nec-lr = Национальная избирательная комиссия Либерии
-organization-nec-rw = Национальная избирательная комиссия Руанды
-organization-nec-sd = Национальная избирательная комиссия Судана
-organization-nec-ss = Национальная избирательная комиссия Южного Судана
-organization-ned = Национальный фонд в поддержку демократии
-organization-nepad = Новое партнёрство в интересах развития Африки
    .acronym = НЕПАД
    .acronym-gender = indeclinable
-organization-nepal-rastra-bank = Центральный банк Непала
-organization-nestle = Nestlé
-organization-netflix = Netflix
-organization-network-rail = Network Rail
-organization-neurc-ua = { $case ->
       *[nominative] Национальная комиссия, осуществляющая государственное регулирование в сферах энергетики и коммунальных услуг
        [genitive] Национальной комиссии, осуществляющей государственное регулирование в сферах энергетики и коммунальных услуг
        [dative] Национальной комиссии, осуществляющей государственное регулирование в сферах энергетики и коммунальных услуг
        [accusative] Национальную комиссию, осуществляющую государственное регулирование в сферах энергетики и коммунальных услуг
        [instrumental] Национальной комиссией, осуществляющей государственное регулирование в сферах энергетики и коммунальных услуг
        [prepositional] Национальной комиссии, осуществляющей государственное регулирование в сферах энергетики и коммунальных услуг
    }
    .gender = feminine
    .acronym = НКРЭКУ
-organization-new-azerbaijan-party = Партия «Новый Азербайджан»
-organization-new-democratic-party-ca = Новая демократическая партия Канады
-organization-new-economic-school = Российская экономическая школа
    .acronym = РЭШ
-organization-new-hope-il = Тиква хадаша
    .gender = indeclinable
-organization-new-people-ru = Партия «Новые люди»
-organization-new-times-ru = The New Times
-organization-new-wafd-party = Партия «Новый Вафд»
-organization-new-york-times = Нью-Йорк таймс
    .gender = indeclinable
-organization-new-york-university = Нью-Йоркский университет
-organization-new-yorker = The New Yorker
-organization-newmont = Newmont
-organization-newsru-com = NEWSru.com
-organization-newsweek = Newsweek
-organization-nezavisimaya-gazeta = Независимая газета
-organization-nfl = Национальная футбольная лига
    .acronym = НФЛ
-organization-nfra-cn = Главное государственное управление финансового контроля и регулирования КНР
-organization-nhai = Национальное управление автомобильных дорог Индии
-organization-nhfpc-cn = Государственный комитет по делам здравоохранения и планового деторождения КНР
-organization-nhk = NHK
-organization-nhl = Национальная хоккейная лига
    .acronym = НХЛ
-organization-nhrc-in = Национальная комиссия по правам человека Индии
-organization-nhs = Национальная служба здравоохранения Великобритании
    .acronym = NHS
-organization-nhsu-ua = Национальная служба здоровья Украины
    .acronym = НСЗУ
-organization-nhtsa = Национальное управление безопасностью движения на трассах
    .acronym = NHTSA
-organization-nia-in = Национальное агентство расследований Индии
-organization-nidaa-tounes = Нидаа Тунис
    .gender = indeclinable
-organization-niec-so = Национальная независимая избирательная комиссия Сомали
-organization-nih = { $case ->
       *[nominative] Национальные институты здравоохранения США
        [genitive] Национальных институтов здравоохранения США
        [dative] Национальным институтам здравоохранения США
        [accusative] Национальные институты здравоохранения США
        [instrumental] Национальными институтами здравоохранения США
        [prepositional] Национальных институтах здравоохранения США
    }
    .gender = plural
    .acronym = NIH
-organization-nike = Nike
-organization-nintendo = Nintendo
-organization-nippon-steel = Nippon Steel
-organization-niss-ua = Национальный институт стратегических исследований Украины
    .acronym = НИСИ Украины
-organization-nissan = Nissan
-organization-niti-aayog = Национальный институт трансформации Индии
-organization-nitijela = Законодательное собрание Маршалловых Островов
-organization-niue-assembly = Ассамблея Ниуэ
-organization-nlmk = Новолипецкий металлургический комбинат
    .acronym = НЛМК
-organization-nmpa-cn = Государственное управление по контролю за медикаментами КНР
-organization-nnpp-ng = Новая нигерийская народная партия
-organization-noaa = Национальное управление океанических и атмосферных исследований США
    .acronym = NOAA
-organization-nobel-committee = Норвежский Нобелевский комитет
-organization-nokia = Nokia
-organization-nomura = Nomura Holdings
-organization-non-aligned-movement = Движение неприсоединения
-organization-nord-stream = Nord Stream AG
-organization-nordic-council = Северный совет
-organization-norges-bank = Банк Норвегии
-organization-norilsk-nickel = Норильский никель
    .gender = masculine
    .acronym = Норникель
    .acronym-gender = masculine
-organization-north-atlantic-council = Североатлантический совет
-organization-north-caucasus-federal-university = Северо-Кавказский федеральный университет
    .acronym = СКФУ
-organization-northrop-grumman = Northrop Grumman
-organization-northwestern-university = Северо-Западный университет
-organization-novartis = Novartis
-organization-novatek = Новатэк
-organization-novaya-gazeta = Новая газета
-organization-novo-nordisk = Novo Nordisk
-organization-novosibirsk-state-university = Новосибирский государственный университет
-organization-npc-cn = Всекитайское собрание народных представителей
    .acronym = ВСНП
-organization-npc-standing-committee-cn = Постоянный комитет Всекитайского собрания народных представителей
    .acronym = ПК ВСНП
-organization-npp-gh = Новая патриотическая партия Ганы
-organization-npr = { $case ->
       *[nominative] Национальное общественное радио США
        [genitive] Национального общественного радио США
        [dative] Национальному общественному радио США
        [accusative] Национальное общественное радио США
        [instrumental] Национальным общественным радио США
        [prepositional] Национальном общественном радио США
    }
    .gender = neuter
    .acronym = NPR
-organization-nra = Национальная стрелковая ассоциация США
    .acronym = НСА
-organization-nrc-us = Комиссия по ядерному регулированию США
-organization-nrm-ug = Движение национального сопротивления Уганды
-organization-nrta-cn = Главное государственное управление радиовещания и телевидения КНР
-organization-nsa = Агентство национальной безопасности США
    .acronym = АНБ
-organization-nsdc-ua = Совет национальной безопасности и обороны Украины
    .acronym = СНБО
-organization-nsf-us = Национальный научный фонд США
-organization-nssmc-ua = Национальная комиссия по ценным бумагам и фондовому рынку Украины
    .acronym = НКЦБФР
-organization-ntsb = Национальный совет по безопасности на транспорте США
    .acronym = NTSB
-organization-ntt = Nippon Telegraph and Telephone
    .acronym = NTT
-organization-ntv-ru = НТВ
-organization-nuevas-ideas = { $case ->
       *[nominative] Партия «Новые идеи»
        [genitive] Партии «Новые идеи»
        [dative] Партии «Новые идеи»
        [accusative] Партию «Новые идеи»
        [instrumental] Партией «Новые идеи»
        [prepositional] Партии «Новые идеи»
    }
    .gender = feminine
-organization-nup-ug = Платформа национального единства
-organization-nur-otan = Партия «Аманат»
-organization-nus = Национальный университет Сингапура
-organization-nvidia = Nvidia
-organization-nypd = Полиция Нью-Йорка
-organization-nyse = Нью-Йоркская фондовая биржа
    .acronym = NYSE
-organization-nz-first = Новая Зеландия прежде всего
-organization-oac-by = Оперативно-аналитический центр при Президенте Республики Беларусь
    .acronym = ОАЦ
-organization-oas = Организация американских государств
    .acronym = ОАГ
-organization-oau = Организация африканского единства
    .acronym = ОАЕ
-organization-ocha = Управление Организации Объединённых Наций по координации гуманитарных вопросов
    .acronym = УКГВ
-organization-odesa-university = Одесский национальный университет имени И. И. Мечникова
-organization-odm-ke = Оранжевое демократическое движение
-organization-ods-cz = Гражданская демократическая партия Чехии
    .acronym = ODS
-organization-oecd = Организация экономического сотрудничества и развития
    .acronym = ОЭСР
-organization-oecs = Организация Восточно-Карибских государств
    .acronym = ОВКГ
-organization-oenb = Австрийский национальный банк
-organization-oevp = Австрийская народная партия
    .acronym = АНП
-organization-ofb-fr = Французское управление по биоразнообразию
-organization-ofcom = Ofcom
-organization-office-for-budget-responsibility = Управление по бюджетной ответственности Великобритании
-organization-ofgem = Ofgem
-organization-ofii = Французское управление по вопросам иммиграции и интеграции
    .acronym = OFII
-organization-ofpra = Французское управление по защите беженцев и лиц без гражданства
    .acronym = OFPRA
-organization-ofsted = Ofsted
-organization-ofwat = Ofwat
-organization-ohada = Организация по гармонизации коммерческого права в Африке
    .acronym = ОХАДА
    .acronym-gender = indeclinable
-organization-ohchr = Управление Верховного комиссара Организации Объединённых Наций по правам человека
    .acronym = УВКПЧ
-organization-oic = Организация исламского сотрудничества
    .acronym = ОИС
-organization-oif = Международная организация франкофонии
    .acronym = МОФ
-organization-oireachtas = Парламент Ирландии
-organization-oliy-majlis = { $case ->
       *[nominative] Олий Мажлис Республики Узбекистан
        [genitive] Олий Мажлиса Республики Узбекистан
        [dative] Олий Мажлису Республики Узбекистан
        [accusative] Олий Мажлис Республики Узбекистан
        [instrumental] Олий Мажлисом Республики Узбекистан
        [prepositional] Олий Мажлисе Республики Узбекистан
    }
    .gender = masculine
    .acronym = { $case ->
           *[nominative] Олий Мажлис
            [genitive] Олий Мажлиса
            [dative] Олий Мажлису
            [accusative] Олий Мажлис
            [instrumental] Олий Мажлисом
            [prepositional] Олий Мажлисе
        }
    .acronym-gender = masculine
-organization-olympic-committee-ru = Олимпийский комитет России
    .acronym = ОКР
-organization-omb-us = Административно-бюджетное управление США
-organization-ombudsman-ua = { $case ->
       *[nominative] Уполномоченный Верховной рады Украины по правам человека
        [genitive] Уполномоченного Верховной рады Украины по правам человека
        [dative] Уполномоченному Верховной рады Украины по правам человека
        [accusative] Уполномоченного Верховной рады Украины по правам человека
        [instrumental] Уполномоченным Верховной рады Украины по правам человека
        [prepositional] Уполномоченном Верховной рады Украины по правам человека
    }
    .gender = masculine
    .acronym = { $case ->
           *[nominative] Омбудсмен Украины
            [genitive] Омбудсмена Украины
            [dative] Омбудсмену Украины
            [accusative] Омбудсмена Украины
            [instrumental] Омбудсменом Украины
            [prepositional] Омбудсмене Украины
        }
    .acronym-gender = masculine
-organization-omv = OMV
-organization-one-nation-au = { $case ->
       *[nominative] Одна нация
        [genitive] Одной нации
        [dative] Одной нации
        [accusative] Одну нацию
        [instrumental] Одной нацией
        [prepositional] Одной нации
    }
-organization-onera = Национальное управление аэрокосмических исследований Франции
    .acronym = ONERA
-organization-onf = Общероссийский народный фронт
    .acronym = ОНФ
-organization-onf-fr = Национальное управление лесов Франции
-organization-ongc = Oil and Natural Gas Corporation
    .acronym = ONGC
-organization-onlf = Национальный фронт освобождения Огадена
-organization-onpe = Национальное управление избирательных процессов Перу
-organization-ons-gb = Национальная статистическая служба Великобритании
-organization-ont-by = Общенациональное телевидение
    .acronym = ОНТ
-organization-opanal = Агентство по запрещению ядерного оружия в Латинской Америке и Карибском бассейне
    .acronym = ОПАНАЛ
-organization-opcw = Организация по запрещению химического оружия
    .acronym = ОЗХО
-organization-opec = Организация стран — экспортёров нефти
    .acronym = ОПЕК
-organization-open-society = Фонд «Открытое общество»
-organization-openai = OpenAI
-organization-opm-us = Управление кадровой службы США
-organization-oracle = Oracle
-organization-orange-fr = Orange S.A.
-organization-orano = Orano
-organization-ordnance-survey = Картографическая служба Великобритании
-organization-organization-department-cpc = Организационный отдел ЦК КПК
-organization-oromo-federalist-congress = Федералистский конгресс оромо
-organization-oromo-liberation-front = Фронт освобождения оромо
-organization-orsay-museum = Музей Орсе
-organization-orsted = Ørsted
-organization-osaka-university = Осакский университет
-organization-osce = Организация по безопасности и сотрудничеству в Европе
    .acronym = ОБСЕ
-organization-osce-hcnm = { $case ->
       *[nominative] Верховный комиссар ОБСЕ по делам национальных меньшинств
        [genitive] Верховного комиссара ОБСЕ по делам национальных меньшинств
        [dative] Верховному комиссару ОБСЕ по делам национальных меньшинств
        [accusative] Верховного комиссара ОБСЕ по делам национальных меньшинств
        [instrumental] Верховным комиссаром ОБСЕ по делам национальных меньшинств
        [prepositional] Верховном комиссаре ОБСЕ по делам национальных меньшинств
    }
    .gender = masculine
    .acronym = ВКНМ
-organization-osce-minsk-group = Минская группа ОБСЕ
    .acronym = Минская группа
-organization-osce-odihr = Бюро по демократическим институтам и правам человека ОБСЕ
    .gender = indeclinable
    .acronym = БДИПЧ ОБСЕ
-organization-osce-pa = Парламентская ассамблея ОБСЕ
    .acronym = ПА ОБСЕ
-organization-osce-permanent-council = Постоянный совет ОБСЕ
-organization-osce-smm = Специальная мониторинговая миссия ОБСЕ на Украине
    .acronym = СММ ОБСЕ
-organization-oschadbank = Ощадбанк
-organization-ost-ausschuss = Восточный комитет германской экономики
-organization-otbasy-bank = { $case ->
       *[nominative] Отбасы банк
        [genitive] Отбасы банка
        [dative] Отбасы банку
        [accusative] Отбасы банк
        [instrumental] Отбасы банком
        [prepositional] Отбасы банке
    }
    .gender = masculine
-organization-otkritie-bank = Банк «Открытие»
-organization-otzma-yehudit = Оцма Йехудит
    .gender = indeclinable
-organization-our-home-is-russia = Наш дом — Россия
    .gender = indeclinable
-organization-oxfam = Оксфам
-organization-oxford-university = Оксфордский университет
-organization-ozon = Ozon
-organization-pabsec = Парламентская ассамблея Черноморского экономического сотрудничества
    .acronym = ПАЧЭС
-organization-pace = Парламентская ассамблея Совета Европы
    .acronym = ПАСЕ
-organization-pacific-alliance = Тихоокеанский альянс
-organization-pacific-islands-forum = Форум тихоокеанских островов
    .acronym = ФТО
-organization-paho = Панамериканская организация здравоохранения
    .acronym = ПАОЗ
-organization-pakatan-harapan = Альянс надежды Малайзии
-organization-palang-pracharath = Паланг Прачарат
    .gender = indeclinable
-organization-palantir = Palantir Technologies
-organization-palau-national-congress = Национальный конгресс Палау
-organization-palestine-monetary-authority = Валютное управление Палестины
-organization-palestinian-authority = Палестинская национальная администрация
    .acronym = ПНА
-organization-palestinian-legislative-council = Палестинский законодательный совет
-organization-palestinian-national-council = Палестинский национальный совет
-organization-pam-ma = Партия аутентичности и современности
-organization-pan-african-parliament = Панафриканский парламент
-organization-pan-africanist-congress = Панафриканистский конгресс Азании
-organization-pan-id = Партия национального мандата Индонезии
-organization-pan-mx = { $case ->
       *[nominative] Партия национального действия Мексики
        [genitive] Партии национального действия Мексики
        [dative] Партии национального действия Мексики
        [accusative] Партию национального действия Мексики
        [instrumental] Партией национального действия Мексики
        [prepositional] Партии национального действия Мексики
    }
    .gender = feminine
-organization-panasonic = Panasonic
-organization-paris-club = Парижский клуб
-organization-paris-fire-brigade = Парижская пожарная бригада
-organization-paris-opera = Парижская опера
-organization-paris-police-prefecture = Префектура полиции Парижа
-organization-paris-prosecutor = Прокуратура Парижа
-organization-paris-saint-germain = Пари Сен-Жермен
    .gender = indeclinable
-organization-parlacen = Центральноамериканский парламент
    .acronym = Парласен
-organization-parlasur = Парламент МЕРКОСУР
    .acronym = Парласур
-organization-parlatino = Латиноамериканский парламент
    .acronym = Парлатино
    .acronym-gender = indeclinable
-organization-parliament-ag = Парламент Антигуа и Барбуды
-organization-parliament-al = Парламент Албании
-organization-parliament-at = Парламент Австрии
-organization-parliament-au = Парламент Австралии
-organization-parliament-bb = Парламент Барбадоса
-organization-parliament-bi = Парламент Бурунди
-organization-parliament-bs = Парламент Багамских Островов
-organization-parliament-bt = Парламент Бутана
-organization-parliament-ca = Парламент Канады
-organization-parliament-cd = Парламент ДРК
-organization-parliament-cg = Парламент Республики Конго
-organization-parliament-ci = Парламент Кот-д’Ивуара
-organization-parliament-ck = Парламент Островов Кука
-organization-parliament-cm = Парламент Камеруна
-organization-parliament-cz = Парламент Чешской Республики
-organization-parliament-dz = Парламент Алжира
-organization-parliament-eg = Парламент Египта
-organization-parliament-fj = Парламент Фиджи
-organization-parliament-fr = Парламент Франции
-organization-parliament-ga = Парламент Габона
-organization-parliament-gd = Парламент Гренады
-organization-parliament-ge = Парламент Грузии
-organization-parliament-gh = Парламент Ганы
-organization-parliament-gq = Парламент Экваториальной Гвинеи
-organization-parliament-ht = Парламент Гаити
-organization-parliament-in = Парламент Индии
-organization-parliament-it = Парламент Италии
-organization-parliament-jm = Парламент Ямайки
-organization-parliament-jo = Парламент Иордании
-organization-parliament-ke = Парламент Кении
-organization-parliament-kh = Парламент Камбоджи
-organization-parliament-kz = Парламент Республики Казахстан
-organization-parliament-lb = Парламент Ливана
-organization-parliament-lc = Парламент Сент-Люсии
-organization-parliament-lk = Парламент Шри-Ланки
-organization-parliament-ls = Парламент Лесото
-organization-parliament-ma = Парламент Марокко
-organization-parliament-md = Парламент Республики Молдова
-organization-parliament-me = Скупщина Черногории
-organization-parliament-mg = Парламент Мадагаскара
-organization-parliament-mt = Парламент Мальты
-organization-parliament-my = Парламент Малайзии
-organization-parliament-na = Парламент Намибии
-organization-parliament-np = Федеральный парламент Непала
-organization-parliament-nr = Парламент Науру
-organization-parliament-nz = Парламент Новой Зеландии
-organization-parliament-of-catalonia = Парламент Каталонии
-organization-parliament-pk = Парламент Пакистана
-organization-parliament-pl = Парламент Польши
-organization-parliament-ro = Парламент Румынии
-organization-parliament-rw = Парламент Руанды
-organization-parliament-sg = Парламент Сингапура
-organization-parliament-sl = Парламент Сьерра-Леоне
-organization-parliament-so = Федеральный парламент Сомали
-organization-parliament-sz = Парламент Эсватини
-organization-parliament-td = Парламент Чада
-organization-parliament-tg = Парламент Того
-organization-parliament-tn = Парламент Туниса
-organization-parliament-tt = Парламент Тринидада и Тобаго
-organization-parliament-tv = Парламент Тувалу
-organization-parliament-ug = Парламент Уганды
-organization-parliament-vu = Парламент Вануату
-organization-parliament-za = Парламент ЮАР
-organization-parliament-zw = Парламент Зимбабве
-organization-parliamentary-assembly-ba = Парламентская ассамблея Боснии и Герцеговины
-organization-parnas = Партия народной свободы
    .acronym = ПАРНАС
-organization-partido-federal-ng-pilipinas = Федеральная партия Филиппин
-organization-party-of-action-and-solidarity-md = Партия действия и солидарности
-organization-party-of-pensioners-ru = Российская партия пенсионеров за социальную справедливость
-organization-party-of-regions = Партия регионов
-organization-party-of-socialists-md = Партия социалистов Республики Молдова
    .acronym = ПСРМ
-organization-pas-my = Исламская партия Малайзии
-organization-pasok = ПАСОК
-organization-pasteur-institute = Институт Пастера в Париже
-organization-patriotic-alliance-za = Патриотический альянс ЮАР
-organization-patriots-of-russia = { $case ->
       *[nominative] Патриоты России
        [genitive] Патриотов России
        [dative] Патриотам России
        [accusative] Патриотов России
        [instrumental] Патриотами России
        [prepositional] Патриотах России
    }
    .gender = plural
-organization-paul-ehrlich-institute = Институт имени Пауля Эрлиха
-organization-paypal = PayPal
-organization-pboc = Народный банк Китая
    .acronym = НБК
-organization-pca = Постоянная палата третейского суда
-organization-pcrm = Партия коммунистов Республики Молдова
    .acronym = ПКРМ
-organization-pdi-p = Демократическая партия борьбы Индонезии
-organization-pdm-na = Народно-демократическое движение Намибии
-organization-pdp-laban = Филиппинская демократическая партия
-organization-pdp-ng = Народно-демократическая партия Нигерии
-organization-pdt-br = { $case ->
       *[nominative] Демократическая рабочая партия Бразилии
        [genitive] Демократической рабочей партии Бразилии
        [dative] Демократической рабочей партии Бразилии
        [accusative] Демократическую рабочую партию Бразилии
        [instrumental] Демократической рабочей партией Бразилии
        [prepositional] Демократической рабочей партии Бразилии
    }
    .gender = feminine
-organization-pdvsa = Petróleos de Venezuela
    .acronym = PDVSA
-organization-peking-university = Пекинский университет
-organization-pemex = Pemex
-organization-pension-fund-ru = Пенсионный фонд Российской Федерации
    .acronym = ПФР
-organization-pension-fund-ua = Пенсионный фонд Украины
    .acronym = ПФУ
-organization-people-of-freedom-it = Народ свободы
-organization-people-power-party-kr = Сила народа
-organization-peoples-armed-police-cn = Народная вооружённая полиция КНР
-organization-peoples-assembly-gagauzia = Народное собрание Гагаузии
-organization-peoples-assembly-sy = Народный совет Сирии
-organization-peoples-majlis-mv = Народный меджлис Мальдив
-organization-peoples-national-assembly-dz = Национальное народное собрание Алжира
-organization-peoples-party-ca = Народная партия Канады
-organization-peoples-party-th = Народная партия Таиланда
-organization-peoples-power-party-th = Партия народной власти Таиланда
-organization-peoples-supreme-court-la = Верховный народный суд Лаоса
-organization-pepsico = PepsiCo
-organization-perikatan-nasional = Национальный альянс Малайзии
-organization-perm-state-university = Пермский государственный национальный исследовательский университет
-organization-permanent-electoral-authority-ro = Постоянный избирательный орган Румынии
-organization-pertamina = Pertamina
-organization-peta = { $case ->
       *[nominative] Люди за этичное обращение с животными
        [genitive] Людей за этичное обращение с животными
        [dative] Людям за этичное обращение с животными
        [accusative] Людей за этичное обращение с животными
        [instrumental] Людьми за этичное обращение с животными
        [prepositional] Людях за этичное обращение с животными
    }
    .gender = plural
    .acronym = PETA
-organization-petrobras = Petrobras
-organization-petrocaribe = Петрокарибе
    .gender = indeclinable
-organization-petrochina = PetroChina
-organization-petronas = Petronas
-organization-peugeot = PSA Peugeot Citroën
-organization-pfizer = Pfizer
-organization-pheu-thai = Пхыа Тхай
    .gender = indeclinable
-organization-philip-morris = Philip Morris International
-organization-philips = Philips
-organization-phillips-66 = Phillips 66
-organization-phosagro = Фосагро
    .gender = indeclinable
-organization-pik-potsdam = Потсдамский институт изучения климатических изменений
-organization-pinduoduo = Pinduoduo
-organization-ping-an = Ping An Insurance
-organization-pinterest = Pinterest
-organization-pirelli = Pirelli
-organization-pittsburgh-penguins = Питтсбург Пингвинз
    .gender = indeclinable
-organization-pjd-ma = Партия справедливости и развития Марокко
-organization-pkb-id = Партия национального пробуждения Индонезии
-organization-pkk = Рабочая партия Курдистана
    .acronym = РПК
-organization-pkr-my = Партия народной справедливости Малайзии
-organization-pks-id = Партия справедливости и процветания Индонезии
-organization-pla = Народно-освободительная армия Китая
    .acronym = НОАК
-organization-planning-commission-in = Плановая комиссия Индии
-organization-playboy = Playboy
-organization-plekhanov-university = Российский экономический университет имени Г. В. Плеханова
    .acronym = РЭУ имени Плеханова
    .acronym-gender = indeclinable masculine
-organization-plo = Организация освобождения Палестины
    .acronym = ООП
-organization-plurinational-constitutional-tribunal-bo = Многонациональный конституционный трибунал Боливии
-organization-plurinational-legislative-assembly-bo = Многонациональная законодательная ассамблея Боливии
-organization-pml-n = Пакистанская мусульманская лига (Наваз)
    .acronym = ПМЛ-Н
-organization-pml-q = Пакистанская мусульманская лига (Каид)
    .acronym = ПМЛ-К
-organization-pnaco = Национальная прокуратура по борьбе с организованной преступностью Франции
    .acronym = PNACO
-organization-pnat = Национальная антитеррористическая прокуратура Франции
    .acronym = PNAT
-organization-pnf = Национальная финансовая прокуратура Франции
-organization-podemos = Подемос
    .gender = indeclinable
-organization-podemos-mz = Партия оптимистов за развитие Мозамбика
-organization-pole-emploi = Pôle emploi
-organization-police-scotland = Полиция Шотландии
-organization-polisario-front = Фронт ПОЛИСАРИО
-organization-polish-academy-of-sciences = Польская академия наук
-organization-politico = Politico
-organization-pontifical-commission-va = Папская комиссия по делам государства-города Ватикан
-organization-popular-force-pe = { $case ->
       *[nominative] Партия «Народная сила» Перу
        [genitive] Партии «Народная сила» Перу
        [dative] Партии «Народная сила» Перу
        [accusative] Партию «Народная сила» Перу
        [instrumental] Партией «Народная сила» Перу
        [prepositional] Партии «Народная сила» Перу
    }
    .gender = feminine
-organization-popular-movement-ma = Народное движение Марокко
-organization-popular-will-ve = { $case ->
       *[nominative] Партия «Народная воля» Венесуэлы
        [genitive] Партии «Народная воля» Венесуэлы
        [dative] Партии «Народная воля» Венесуэлы
        [accusative] Партию «Народная воля» Венесуэлы
        [instrumental] Партией «Народная воля» Венесуэлы
        [prepositional] Партии «Народная воля» Венесуэлы
    }
    .gender = feminine
-organization-porsche = Porsche
-organization-posco = POSCO
-organization-postimees = Postimees
-organization-ppp-id = Партия единства и развития Индонезии
-organization-ppp-pk = Пакистанская народная партия
-organization-pps-ma = Партия прогресса и социализма
-organization-pra-gb = Управление пруденциального регулирования Великобритании
-organization-prado-museum = Музей Прадо
-organization-prasar-bharati = Прасар Бхарати
    .gender = indeclinable
-organization-pravda = Газета «Правда»
-organization-prd-mx = { $case ->
       *[nominative] Партия демократической революции
        [genitive] Партии демократической революции
        [dative] Партии демократической революции
        [accusative] Партию демократической революции
        [instrumental] Партией демократической революции
        [prepositional] Партии демократической революции
    }
    .gender = feminine
-organization-presidency-ba = Президиум Боснии и Герцеговины
-organization-president-property-management-directorate-by = Управление делами Президента Республики Беларусь
-organization-presidential-administration-by = Администрация Президента Республики Беларусь
-organization-presidential-administration-kz = Администрация Президента Республики Казахстан
-organization-presidential-administration-ru = Администрация Президента Российской Федерации
    .acronym = АП РФ
-organization-presidential-library-ru = Президентская библиотека имени Б. Н. Ельцина
-organization-presidential-office-ua = Офис Президента Украины
-organization-presidential-security-service-by = Служба безопасности Президента Республики Беларусь
-organization-press-council-in = Совет прессы Индии
-organization-press-office-de = Ведомство печати и информации правительства Германии
-organization-pri-mx = Институционно-революционная партия
-organization-princeton-university = Принстонский университет
-organization-privatbank = ПриватБанк
-organization-pro-ar = Республиканское предложение
-organization-procter-and-gamble = Procter & Gamble
    .acronym = P&G
-organization-progressive-conservative-party-ca = Прогрессивно-консервативная партия Канады
-organization-promsvyazbank = Промсвязьбанк
-organization-prosecutor-general-by = Генеральная прокуратура Республики Беларусь
    .acronym = Генпрокуратура Белоруссии
-organization-prosecutor-general-de = Генеральная прокуратура Германии
    .acronym = Генпрокуратура Германии
-organization-prosecutor-general-kz = Генеральная прокуратура Республики Казахстан
    .acronym = Генпрокуратура Казахстана
-organization-prosecutor-general-ru = Генеральная прокуратура Российской Федерации
    .acronym = Генпрокуратура России
-organization-prosecutor-general-ua = Генеральная прокуратура Украины
    .acronym = Генпрокуратура Украины
-organization-prosperity-party-et = Партия процветания Эфиопии
-organization-prosur = Форум прогресса и развития Южной Америки
    .acronym = ПРОСУР
-organization-provisional-electoral-council-ht = Временный избирательный совет Гаити
-organization-prozorro = Государственное предприятие «Прозорро»
-organization-prussian-cultural-heritage-foundation = Фонд прусского культурного наследия
-organization-psdb = { $case ->
       *[nominative] Партия бразильской социальной демократии
        [genitive] Партии бразильской социальной демократии
        [dative] Партии бразильской социальной демократии
        [accusative] Партию бразильской социальной демократии
        [instrumental] Партией бразильской социальной демократии
        [prepositional] Партии бразильской социальной демократии
    }
    .gender = feminine
-organization-psi-id = Партия солидарности Индонезии
-organization-psni = Полицейская служба Северной Ирландии
-organization-psoe = Испанская социалистическая рабочая партия
    .acronym = ИСРП
-organization-psol = { $case ->
       *[nominative] Партия «Социализм и свобода»
        [genitive] Партии «Социализм и свобода»
        [dative] Партии «Социализм и свобода»
        [accusative] Партию «Социализм и свобода»
        [instrumental] Партией «Социализм и свобода»
        [prepositional] Партии «Социализм и свобода»
    }
    .gender = feminine
-organization-psuv = Единая социалистическая партия Венесуэлы
    .acronym = ЕСПВ
-organization-ptb = Федеральный физико-технический институт Германии
-organization-pti-pk = { $case ->
       *[nominative] Пакистан Техрик-и-Инсаф
        [genitive] Пакистан Техрик-и-Инсаф
        [dative] Пакистан Техрик-и-Инсаф
        [accusative] Пакистан Техрик-и-Инсаф
        [instrumental] Пакистан Техрик-и-Инсаф
        [prepositional] Пакистан Техрик-и-Инсаф
    }
    .gender = indeclinable
-organization-public-health-center-ua = Центр общественного здоровья Министерства здравоохранения Украины
-organization-public-health-england = Служба общественного здравоохранения Англии
-organization-publicity-department-cpc = Отдел пропаганды ЦК КПК
-organization-pushkin-museum = Государственный музей изобразительных искусств имени А. С. Пушкина
    .acronym = ГМИИ имени Пушкина
-organization-pwc = PricewaterhouseCoopers
    .acronym = PwC
-organization-pyidaungsu-hluttaw = Ассамблея Союза Мьянмы
-organization-pyithu-hluttaw = Палата представителей Мьянмы
-organization-qantas = Qantas
-organization-qatar-airways = Qatar Airways
-organization-qatar-central-bank = Центральный банк Катара
-organization-qatarenergy = QatarEnergy
-organization-qazaqgaz = QazaqGaz
-organization-qaztrade = QazTrade
-organization-qualcomm = Qualcomm
-organization-raam-il = РААМ
-organization-radical-civic-union = Гражданский радикальный союз
-organization-radio-france = Radio France
-organization-raiffeisen-bank-international = Raiffeisen Bank International
-organization-rajya-sabha = { $case ->
       *[nominative] Раджья сабха
        [genitive] Раджья сабхи
        [dative] Раджья сабхе
        [accusative] Раджья сабху
        [instrumental] Раджья сабхой
        [prepositional] Раджья сабхе
    }
-organization-rambler = Рамблер
-organization-rand = Корпорация RAND
-organization-ranepa = Российская академия народного хозяйства и государственной службы при Президенте Российской Федерации
    .acronym = РАНХиГС
    .acronym-gender = indeclinable
-organization-rao = Российская академия образования
-organization-rao-ues = РАО «ЕЭС России»
-organization-ras = Российская академия наук
    .acronym = РАН
-organization-rashtriya-janata-dal = Раштрия джаната дал
    .gender = indeclinable
-organization-ratp = Автономное управление парижского транспорта
    .acronym = RATP
-organization-raw-in = Отдел исследований и анализа Индии
-organization-raytheon = Raytheon
-organization-rba = Резервный банк Австралии
-organization-rbc = РБК
-organization-rbi = Резервный банк Индии
    .acronym = РБИ
-organization-rbnz = Резервный банк Новой Зеландии
    .acronym = РБНЗ
-organization-rbs = Королевский банк Шотландии
    .acronym = RBS
-organization-rcd-dz = Объединение за культуру и демократию
-organization-rcd-tn = Демократическое конституционное объединение
-organization-rcmp = Королевская канадская конная полиция
-organization-rcoit = Российский центр обучения избирательным технологиям при Центральной избирательной комиссии Российской Федерации
    .acronym = РЦОИТ
-organization-rdif = Российский фонд прямых инвестиций
    .acronym = РФПИ
-organization-real-madrid = Реал
-organization-rebuilding-korea-party = Партия восстановления Кореи
-organization-red-army = Красная армия
    .acronym = РККА
-organization-red-crescent = { $case ->
       *[nominative] Красный Полумесяц
        [genitive] Красного Полумесяца
        [dative] Красному Полумесяцу
        [accusative] Красный Полумесяц
        [instrumental] Красным Полумесяцем
        [prepositional] Красном Полумесяце
    }
    .gender = masculine
-organization-red-cross-by = Белорусское общество Красного Креста
-organization-red-cross-movement = Международное движение Красного Креста и Красного Полумесяца
    .acronym = Красный Крест
-organization-reddit = Reddit
-organization-reform-party-ee = Партия реформ Эстонии
-organization-regnum = ИА Regnum
    .gender = indeclinable
-organization-reiwa-shinsengumi = Рэйва синсэнгуми
    .gender = indeclinable
-organization-reliance-industries = Reliance Industries
-organization-religious-zionist-party-il = Религиозный сионизм
-organization-ren-tv = РЕН ТВ
-organization-renamo = Мозамбикское национальное сопротивление
    .acronym = РЕНАМО
    .acronym-gender = indeclinable
-organization-renault = Renault
-organization-renmin-university = Китайский народный университет
-organization-repsol = Repsol
-organization-republican-guard-fr = Республиканская гвардия Франции
-organization-republican-party-am = Республиканская партия Армении
-organization-republican-party-cl = Республиканская партия Чили
-organization-republican-party-us = Республиканская партия США
-organization-reserve-bank-fj = Резервный банк Фиджи
-organization-reserve-bank-mw = Резервный банк Малави
-organization-reserve-bank-vu = Резервный банк Вануату
-organization-reserve-bank-zw = Резервный банк Зимбабве
-organization-reuters = Рейтер
    .gender = indeclinable
-organization-revolutionary-committee-kuomintang-cn = Революционный комитет Гоминьдана Китая
-organization-rferl = Радио Свободная Европа/Радио Свобода
    .gender = indeclinable
    .acronym = Радио Свобода
    .acronym-gender = indeclinable
-organization-rfi = Международное французское радио
-organization-rfs = Российский футбольный союз
    .acronym = РФС
-organization-rheinmetall = Rheinmetall
-organization-ria-novosti = РИА Новости
    .gender = indeclinable
-organization-right-cause = Партия «Правое дело»
-organization-right-sector = Правый сектор
-organization-riigikogu = Рийгикогу
    .gender = indeclinable
-organization-rijksmuseum = Рейксмузеум
-organization-rik-rs = Республиканская избирательная комиссия Сербии
    .acronym = РИК Сербии
-organization-riksbank = Шведский риксбанк
    .acronym = Риксбанк
-organization-riksdag = Риксдаг Швеции
    .acronym = Риксдаг
-organization-rio-group = Группа Рио
-organization-rio-tinto = Rio Tinto
-organization-rnd-dz = Национальное демократическое объединение Алжира
-organization-rni-ma = Национальное объединение независимых
-organization-robert-koch-institute = Институт имени Роберта Коха
-organization-roche = Roche
-organization-rockefeller-university = Рокфеллеровский университет
-organization-rodina-party = Партия «Родина»
-organization-rolling-stone = Rolling Stone
-organization-rolls-royce = Rolls-Royce
-organization-roman-curia = Римская курия
-organization-roman-rota = Римская рота
-organization-romanian-academy = Румынская академия
-organization-rosa-luxemburg-foundation = Фонд Розы Люксембург
-organization-rosalkogoltabakkontrol = Федеральная служба по контролю за алкогольным и табачным рынками
    .acronym = Росалкогольтабакконтроль
-organization-rosarkhiv = Федеральное архивное агентство
    .acronym = Росархив
-organization-rosatom = Государственная корпорация по атомной энергии «Росатом»
    .acronym = Росатом
-organization-rosaviatsiya = Федеральное агентство воздушного транспорта
    .acronym = Росавиация
-organization-rosavtodor = Федеральное дорожное агентство
    .acronym = Росавтодор
-organization-rosbalt = Росбалт
-organization-rosbank = Росбанк
-organization-roscosmos = Государственная корпорация по космической деятельности «Роскосмос»
    .acronym = Роскосмос
-organization-rosenergoatom = Концерн «Росэнергоатом»
    .acronym = Росэнергоатом
-organization-rosfinmonitoring = Федеральная служба по финансовому мониторингу
    .acronym = Росфинмониторинг
-organization-rosgidromet = Федеральная служба по гидрометеорологии и мониторингу окружающей среды
    .acronym = Росгидромет
-organization-rosgosstrakh = Росгосстрах
-organization-rosgvardiya = Федеральная служба войск национальной гвардии Российской Федерации
    .acronym = Росгвардия
-organization-rosimushchestvo = Федеральное агентство по управлению государственным имуществом
    .acronym = Росимущество
-organization-roskomnadzor = Федеральная служба по надзору в сфере связи, информационных технологий и массовых коммуникаций
    .acronym = Роскомнадзор
-organization-rosleskhoz = Федеральное агентство лесного хозяйства
    .acronym = Рослесхоз
-organization-rosmolodezh = Федеральное агентство по делам молодёжи
    .acronym = Росмолодёжь
    .acronym-gender = feminine
-organization-rosnedra = Федеральное агентство по недропользованию
    .acronym = { $case ->
       *[nominative] Роснедра
        [genitive] Роснедр
        [dative] Роснедрам
        [accusative] Роснедра
        [instrumental] Роснедрами
        [prepositional] Роснедрах
    }
    .acronym-gender = plural
-organization-rosneft = Роснефть
    .gender = feminine
-organization-rosoboronexport = Рособоронэкспорт
-organization-rosobrnadzor = Федеральная служба по надзору в сфере образования и науки
    .acronym = Рособрнадзор
-organization-rospatent = Федеральная служба по интеллектуальной собственности
    .acronym = Роспатент
-organization-rospechat = Федеральное агентство по печати и массовым коммуникациям
    .acronym = Роспечать
    .acronym-gender = feminine
-organization-rospotrebnadzor = Федеральная служба по надзору в сфере защиты прав потребителей и благополучия человека
    .acronym = Роспотребнадзор
-organization-rosprirodnadzor = Федеральная служба по надзору в сфере природопользования
    .acronym = Росприроднадзор
-organization-rosreestr = Федеральная служба государственной регистрации, кадастра и картографии
    .acronym = Росреестр
-organization-rosrybolovstvo = Федеральное агентство по рыболовству
    .acronym = Росрыболовство
-organization-rosselkhozbank = Россельхозбанк
-organization-rosselkhoznadzor = Федеральная служба по ветеринарному и фитосанитарному надзору
    .acronym = Россельхознадзор
-organization-rosseti = { $case ->
       *[nominative] Россети
        [genitive] Россетей
        [dative] Россетям
        [accusative] Россети
        [instrumental] Россетями
        [prepositional] Россетях
    }
    .gender = plural
-organization-rossiya-segodnya = МИА «Россия сегодня»
-organization-rossiyskaya-gazeta = Российская газета
-organization-rossotrudnichestvo = Федеральное агентство по делам Содружества Независимых Государств, соотечественников, проживающих за рубежом, и по международному гуманитарному сотрудничеству
    .acronym = Россотрудничество
-organization-rosstandart = Федеральное агентство по техническому регулированию и метрологии
    .acronym = Росстандарт
-organization-rosstat = Федеральная служба государственной статистики
    .acronym = Росстат
-organization-rostec = Государственная корпорация «Ростех»
    .acronym = Ростех
-organization-rostekhnadzor = Федеральная служба по экологическому, технологическому и атомному надзору
    .acronym = Ростехнадзор
-organization-rostelecom = Ростелеком
-organization-rostransnadzor = Федеральная служба по надзору в сфере транспорта
    .acronym = Ространснадзор
-organization-rostrud = Федеральная служба по труду и занятости
    .acronym = Роструд
-organization-rosturizm = Федеральное агентство по туризму
    .acronym = Ростуризм
-organization-roszdravnadzor = Федеральная служба по надзору в сфере здравоохранения
    .acronym = Росздравнадзор
-organization-rotary-international = Ротари Интернешнл
    .gender = indeclinable
-organization-royal-bank-of-canada = Королевский банк Канады
-organization-royal-mint-gb = Королевский монетный двор Великобритании
-organization-royal-monetary-authority-bt = Королевское валютное управление Бутана
-organization-royal-society = Лондонское королевское общество
-organization-royal-swedish-academy-of-sciences = Шведская королевская академия наук
-organization-royal-ulster-constabulary = Королевская полиция Ольстера
-organization-rpf-rw = Руандийский патриотический фронт
-organization-rsf = { $case ->
       *[nominative] Репортёры без границ
        [genitive] Репортёров без границ
        [dative] Репортёрам без границ
        [accusative] Репортёров без границ
        [instrumental] Репортёрами без границ
        [prepositional] Репортёрах без границ
    }
    .gender = plural
-organization-rspp = Российский союз промышленников и предпринимателей
    .acronym = РСПП
-organization-rss-in = Раштрия сваямсевак сангх
    .gender = indeclinable
-organization-rsuh = Российский государственный гуманитарный университет
    .acronym = РГГУ
-organization-rt = RT
-organization-rte-fr = Réseau de transport d'électricité
-organization-rudn = Российский университет дружбы народов
    .acronym = РУДН
-organization-rusal = Русал
-organization-rushydro = РусГидро
    .gender = indeclinable
-organization-russia-24-tv = Россия 24
-organization-russia-one-tv = Россия 1
-organization-russian-academy-of-arts = Российская академия художеств
    .acronym = РАХ
-organization-russian-academy-of-medical-sciences = Российская академия медицинских наук
    .acronym = РАМН
-organization-russian-helicopters = { $case ->
       *[nominative] Вертолёты России
        [genitive] Вертолётов России
        [dative] Вертолётам России
        [accusative] Вертолёты России
        [instrumental] Вертолётами России
        [prepositional] Вертолётах России
    }
    .gender = plural
-organization-russian-museum = Государственный Русский музей
    .acronym = Русский музей
-organization-russian-orthodox-church = { $case ->
       *[nominative] Русская православная церковь
        [genitive] Русской православной церкви
        [dative] Русской православной церкви
        [accusative] Русскую православную церковь
        [instrumental] Русской православной церковью
        [prepositional] Русской православной церкви
    }
    .gender = feminine
    .acronym = РПЦ
-organization-russian-post = Почта России
-organization-russian-premier-league = Российская премьер-лига
    .acronym = РПЛ
-organization-russian-red-cross = Российское общество Красного Креста
-organization-russian-state-library = Российская государственная библиотека
    .acronym = РГБ
-organization-russneft = Русснефть
-organization-rwe = RWE
-organization-rzd = { $case ->
       *[nominative] Российские железные дороги
        [genitive] Российских железных дорог
        [dative] Российским железным дорогам
        [accusative] Российские железные дороги
        [instrumental] Российскими железными дорогами
        [prepositional] Российских железных дорогах
    }
    .gender = plural
    .acronym = РЖД
    .acronym-gender = plural
-organization-s7 = S7 Airlines
-organization-saab = Saab
-organization-saarc = Ассоциация регионального сотрудничества стран Южной Азии
    .acronym = СААРК
-organization-sabor = Сабор Хорватии
-organization-sacp = Южно-Африканская коммунистическая партия
    .acronym = ЮАКП
    .acronym-gender = indeclinable
-organization-sacu = Южноафриканский таможенный союз
-organization-sadc = Сообщество развития Юга Африки
    .acronym = САДК
-organization-sadc-parliamentary-forum = Парламентский форум САДК
-organization-saeima = Сейм Латвии
-organization-saenuri = Сэнури
    .gender = indeclinable
-organization-safe-cn = Государственное управление валютного контроля КНР
-organization-safran = Safran
-organization-sahrawi-national-council = Национальный совет САДР
-organization-saic-motor = SAIC Motor
-organization-salesforce = Salesforce
-organization-sama-sa = Центральный банк Саудовской Аравии
-organization-samajwadi-party = Самаджвади парти
    .gender = indeclinable
-organization-samr = Главное государственное управление по контролю и регулированию рынка КНР
-organization-samruk-energy = Самрук-Энерго
-organization-samruk-kazyna = Фонд национального благосостояния «Самрук-Казына»
    .acronym = Самрук-Казына
-organization-samsung = Samsung
-organization-sana = Сирийское арабское информационное агентство
    .acronym = САНА
-organization-sanofi = Sanofi
-organization-sanseito = Сансэйто
    .gender = indeclinable
-organization-santander = Banco Santander
-organization-sante-publique-france = Национальное агентство общественного здравоохранения Франции
-organization-sap = SAP
-organization-sapienza = Римский университет Ла Сапиенца
-organization-sapo-ua = Специализированная антикоррупционная прокуратура Украины
    .acronym = САП Украины
-organization-sapprft = Главное государственное управление по делам прессы, печати, радиовещания, кинематографии и телевидения КНР
-organization-saratov-state-university = Саратовский государственный университет имени Н. Г. Чернышевского
-organization-sarb = Резервный банк ЮАР
-organization-sasac = Комитет по контролю и управлению государственным имуществом КНР
-organization-sastind = Государственное управление по делам оборонной науки, техники и промышленности КНР
-organization-satbayev-university = Казахский национальный исследовательский технический университет имени К. И. Сатпаева
-organization-saudi-aramco = Saudi Aramco
-organization-save-the-children = Save the Children
-organization-sb-belarus-today = Издательский дом «Беларусь сегодня»
-organization-sberbank = Сбербанк
-organization-sbu = Служба безопасности Украины
    .acronym = СБУ
-organization-scer-ye = Высшая комиссия по выборам и референдуму Йемена
-organization-schlumberger = Schlumberger
-organization-schneider-electric = Schneider Electric
-organization-sciences-po = Парижский институт политических исследований
-organization-scio-cn = Пресс-канцелярия Госсовета КНР
-organization-sco = Шанхайская организация сотрудничества
    .acronym = ШОС
-organization-scotland-yard = Лондонская полиция
    .acronym = Скотланд-Ярд
-organization-scottish-parliament = Парламент Шотландии
-organization-sdece = Служба внешней документации и контрразведки
    .acronym = СДЕСЕ
-organization-sdp-jp = Социал-демократическая партия Японии
-organization-sdpk = Социал-демократическая партия Кыргызстана
    .acronym = СДПК
-organization-sea-ports-authority-ua = Администрация морских портов Украины
    .acronym = АМПУ
-organization-seanad-eireann = Сенат Ирландии
-organization-sebi = Совет по ценным бумагам и биржам Индии
-organization-sec = Комиссия по ценным бумагам и биржам США
    .acronym = SEC
-organization-sechenov-university = Первый Московский государственный медицинский университет имени И. М. Сеченова
-organization-secretariat-of-state-va = Государственный секретариат Святого Престола
-organization-security-council-by = Совет Безопасности Республики Беларусь
    .acronym = Совбез Белоруссии
-organization-security-council-kz = Совет Безопасности Республики Казахстан
    .acronym = Совбез Казахстана
-organization-security-council-ru = Совет Безопасности Российской Федерации
    .acronym = Совбез России
-organization-security-council-secretariat-by = Государственный секретариат Совета Безопасности Республики Беларусь
-organization-sefe = Securing Energy for Europe
    .acronym = SEFE
-organization-segib = Иберо-американский генеральный секретариат
-organization-seimas = Сейм Литовской Республики
    .acronym = Сейм Литвы
-organization-sejm-pl = Сейм Республики Польша
    .acronym = Сейм Польши
-organization-sela = Латиноамериканская экономическая система
    .acronym = ЛАЭС
-organization-senate-ag = Сенат Антигуа и Барбуды
-organization-senate-ar = Сенат Аргентины
-organization-senate-au = Сенат Австралии
-organization-senate-bb = Сенат Барбадоса
-organization-senate-be = Сенат Бельгии
-organization-senate-bi = Сенат Бурунди
-organization-senate-bo = Сенат Боливии
-organization-senate-br = Федеральный сенат Бразилии
-organization-senate-bs = Сенат Багамских Островов
-organization-senate-bz = Сенат Белиза
-organization-senate-ca = Сенат Канады
-organization-senate-cd = Сенат ДРК
-organization-senate-cg = Сенат Республики Конго
-organization-senate-ci = Сенат Кот-д’Ивуара
-organization-senate-cl = Сенат Чили
-organization-senate-cm = Сенат Камеруна
-organization-senate-co = Сенат Колумбии
-organization-senate-cz = Сенат Парламента Чешской Республики
-organization-senate-do = Сенат Доминиканской Республики
-organization-senate-eg = Сенат Египта
-organization-senate-es = Сенат Испании
-organization-senate-fr = Сенат Франции
-organization-senate-ga = Сенат Габона
-organization-senate-gd = Сенат Гренады
-organization-senate-gq = Сенат Экваториальной Гвинеи
-organization-senate-ht = Сенат Гаити
-organization-senate-it = Сенат Италии
-organization-senate-jm = Сенат Ямайки
-organization-senate-jo = Сенат Иордании
-organization-senate-ke = Сенат Кении
-organization-senate-kh = Сенат Камбоджи
-organization-senate-kz = Сенат Парламента Республики Казахстан
-organization-senate-lc = Сенат Сент-Люсии
-organization-senate-lr = Сенат Либерии
-organization-senate-ls = Сенат Лесото
-organization-senate-mg = Сенат Мадагаскара
-organization-senate-mx = Сенат Мексики
-organization-senate-ng = Сенат Нигерии
-organization-senate-nl = Первая палата Генеральных штатов Нидерландов
-organization-senate-ph = Сенат Филиппин
-organization-senate-pk = Сенат Пакистана
-organization-senate-pl = Сенат Республики Польша
-organization-senate-pw = Сенат Палау
-organization-senate-py = Сенат Парагвая
-organization-senate-ro = Сенат Румынии
-organization-senate-rw = Сенат Руанды
-organization-senate-sz = Сенат Эсватини
-organization-senate-td = Сенат Чада
-organization-senate-tg = Сенат Того
-organization-senate-th = Сенат Таиланда
-organization-senate-tt = Сенат Тринидада и Тобаго
-organization-senate-uy = Сенат Уругвая
-organization-senate-uz = Сенат Олий Мажлиса Республики Узбекистан
-organization-senate-zw = Сенат Зимбабве
-organization-seoul-national-university = Сеульский национальный университет
-organization-serbian-academy = Сербская академия наук и искусств
-organization-servant-of-the-people = Партия «Слуга народа»
-organization-servel-cl = Избирательная служба Чили
-organization-severstal = Северсталь
    .gender = feminine
-organization-sfo-gb = Управление по борьбе с крупным мошенничеством Великобритании
-organization-sgdsn = Генеральный секретариат по вопросам обороны и национальной безопасности Франции
    .acronym = SGDSN
-organization-shakhtar-donetsk = Шахтёр
-organization-shanghai-jiao-tong = Шанхайский университет Цзяо Тун
-organization-shaninka = { $case ->
       *[nominative] Московская высшая школа социальных и экономических наук
        [genitive] Московской высшей школы социальных и экономических наук
        [dative] Московской высшей школе социальных и экономических наук
        [accusative] Московскую высшую школу социальных и экономических наук
        [instrumental] Московской высшей школой социальных и экономических наук
        [prepositional] Московской высшей школе социальных и экономических наук
    }
    .gender = feminine
    .acronym = Шанинка
-organization-shas = ШАС
-organization-shell = Royal Dutch Shell
    .acronym = Shell
-organization-shin-bet = Общая служба безопасности Израиля
    .acronym = ШАБАК
-organization-shining-path = Сендеро Луминосо
    .gender = indeclinable feminine
-organization-shinui = Шинуй
-organization-shiromani-akali-dal = Широмани акали дал
    .gender = indeclinable
-organization-shiv-sena = { $case ->
       *[nominative] Шив сена
        [genitive] Шив сены
        [dative] Шив сене
        [accusative] Шив сену
        [instrumental] Шив сеной
        [prepositional] Шив сене
    }
-organization-shura-council-qa = Консультативный совет Катара
-organization-shura-council-sa = Консультативный совет Саудовской Аравии
-organization-shura-council-ye = Консультативный совет Йемена
-organization-siberian-federal-university = Сибирский федеральный университет
    .acronym = СФУ
-organization-sibneft = Сибнефть
-organization-sibur = Сибур
-organization-sica = Система центральноамериканской интеграции
    .acronym = СИКА
-organization-siemens = Siemens
-organization-siemens-energy = Siemens Energy
-organization-sinn-fein = Шинн Фейн
    .gender = indeclinable
-organization-sinochem = Sinochem
-organization-sinopec = Sinopec
-organization-sipri = Стокгольмский международный институт исследований проблем мира
    .acronym = СИПРИ
-organization-sk-hynix = SK Hynix
-organization-skoltech = Сколковский институт науки и технологий
    .acronym = Сколтех
-organization-sky-news = Sky News
-organization-slavneft = Славнефть
-organization-slovak-academy-of-sciences = Словацкая академия наук
-organization-smfg = Sumitomo Mitsui Financial Group
-organization-smithsonian = Смитсоновский институт
-organization-snb = Национальный банк Швейцарии
-organization-sncf = Национальная компания французских железных дорог
    .acronym = SNCF
-organization-sncf-reseau = SNCF Réseau
-organization-sncf-voyageurs = SNCF Voyageurs
-organization-snp = Шотландская национальная партия
    .acronym = ШНП
-organization-snriu-ua = Государственная инспекция ядерного регулирования Украины
    .acronym = Госатомрегулирование
-organization-socar = Государственная нефтяная компания Азербайджанской Республики
    .acronym = ГНКАР
-organization-social-health-insurance-fund-kz = Фонд социального медицинского страхования Казахстана
    .acronym = ФСМС
-organization-social-liberal-party-br = Социал-либеральная партия Бразилии
-organization-social-protection-fund-by = Фонд социальной защиты населения Республики Беларусь
    .acronym = ФСЗН
-organization-social-security-administration-us = Управление социального обеспечения США
-organization-socialist-party-br = Бразильская социалистическая партия
-organization-socialist-party-cl = Социалистическая партия Чили
-organization-socialist-party-fr = Социалистическая партия Франции
-organization-socialist-party-jp = Социалистическая партия Японии
-organization-societe-generale = Société Générale
-organization-soffin = Фонд стабилизации финансового рынка Германии
    .acronym = SoFFin
-organization-sofia-university = Софийский университет
-organization-softbank = SoftBank
-organization-sonatrach = Sonatrach
-organization-sony = Sony
-organization-sorbonne = Сорбонна
-organization-southern-federal-university = Южный федеральный университет
    .acronym = ЮФУ
-organization-sovetsky-sport = Советский спорт
-organization-soviet-army = Советская армия
-organization-soviet-of-nationalities = Совет Национальностей Верховного Совета СССР
-organization-soviet-of-the-union = Совет Союза Верховного Совета СССР
-organization-spacex = SpaceX
-organization-spartak-moscow = Спартак
-organization-spbpu = Санкт-Петербургский политехнический университет Петра Великого
    .acronym = СПбПУ
    .acronym-gender = indeclinable masculine
-organization-spbu = Санкт-Петербургский государственный университет
    .acronym = СПбГУ
    .acronym-gender = indeclinable
-organization-spd = Социал-демократическая партия Германии
    .acronym = СДПГ
-organization-special-operations-forces-ua = { $case ->
       *[nominative] Силы специальных операций Вооружённых сил Украины
        [genitive] Сил специальных операций Вооружённых сил Украины
        [dative] Силам специальных операций Вооружённых сил Украины
        [accusative] Силы специальных операций Вооружённых сил Украины
        [instrumental] Силами специальных операций Вооружённых сил Украины
        [prepositional] Силах специальных операций Вооружённых сил Украины
    }
    .gender = plural
    .acronym = ССО ВСУ
    .acronym-gender = plural
-organization-spiegel = Шпигель
    .gender = masculine
-organization-sport-express = Спорт-Экспресс
-organization-sporting-cp = Спортинг
-organization-sports-rusada = Российское антидопинговое агентство
    .acronym = РУСАДА
-organization-spotify = Spotify
-organization-sprind = Федеральное агентство по прорывным инновациям Германии
    .acronym = SPRIND
-organization-sps-ru = Союз правых сил
    .acronym = СПС
-organization-sputnik-agency = Агентство Sputnik
-organization-ssscip-ua = Государственная служба специальной связи и защиты информации Украины
    .acronym = Госспецсвязь
    .acronym-gender = feminine
-organization-standard-and-poors = Standard & Poor's
-organization-standard-chartered = Standard Chartered
-organization-stanford-university = Стэнфордский университет
-organization-starbucks = Starbucks
-organization-stasi = Министерство государственной безопасности ГДР
    .acronym = Штази
    .acronym-gender = indeclinable feminine
-organization-stasi-records-agency = Ведомство по архивам Штази
-organization-state-affairs-commission-kp = Государственный совет КНДР
-organization-state-agency-for-restoration-ua = Государственное агентство восстановления и развития инфраструктуры Украины
-organization-state-archival-service-ua = Государственная архивная служба Украины
    .acronym = Укргосархив
-organization-state-audit-service-ua = Государственная аудиторская служба Украины
    .acronym = Госаудитслужба
-organization-state-aviation-administration-ua = Государственная авиационная служба Украины
    .acronym = Госавиаслужба Украины
-organization-state-bank-of-india = Государственный банк Индии
-organization-state-bank-pk = Государственный банк Пакистана
-organization-state-bank-ussr = Государственный банк СССР
    .acronym = Госбанк СССР
-organization-state-bank-vn = Государственный банк Вьетнама
-organization-state-border-committee-by = Государственный пограничный комитет Республики Беларусь
    .acronym = Госпогранкомитет Белоруссии
-organization-state-border-guard-service-ua = Государственная пограничная служба Украины
    .acronym = Госпогранслужба Украины
-organization-state-commission-for-elections-sk = Государственная избирательная комиссия Словакии
-organization-state-committee-science-technology-by = Государственный комитет по науке и технологиям Республики Беларусь
    .acronym = ГКНТ Белоруссии
-organization-state-control-committee-by = Комитет государственного контроля Республики Беларусь
    .acronym = Комитет госконтроля Белоруссии
-organization-state-council-cn = Государственный совет КНР
    .acronym = Госсовет КНР
-organization-state-council-om = Государственный совет Омана
-organization-state-council-ru = Государственный Совет Российской Федерации
    .acronym = Госсовет России
-organization-state-court-li = Государственный суд Лихтенштейна
-organization-state-court-ne = Государственный суд Нигера
-organization-state-customs-committee-by = Государственный таможенный комитет Республики Беларусь
    .acronym = ГТК Белоруссии
-organization-state-customs-service-ua = Государственная таможенная служба Украины
    .acronym = Гостаможслужба Украины
-organization-state-duma = Государственная Дума
-organization-state-ecological-inspectorate-ua = Государственная экологическая инспекция Украины
    .acronym = Госэкоинспекция Украины
-organization-state-election-commission-me = Государственная избирательная комиссия Черногории
-organization-state-election-commission-mk = Государственная избирательная комиссия Северной Македонии
-organization-state-election-commission-si = Государственная избирательная комиссия Словении
-organization-state-electoral-commission-hr = Государственная избирательная комиссия Хорватии
-organization-state-emergency-service-ua = Государственная служба Украины по чрезвычайным ситуациям
    .acronym = ГСЧС Украины
-organization-state-employment-service-ua = Государственная служба занятости Украины
-organization-state-film-agency-ua = Государственное агентство Украины по вопросам кино
    .acronym = Госкино Украины
-organization-state-financial-monitoring-service-ua = Государственная служба финансового мониторинга Украины
    .acronym = Госфинмониторинг Украины
-organization-state-fiscal-service-ua = Государственная фискальная служба Украины
    .acronym = ГФС Украины
-organization-state-food-grain-corporation-ua = Государственная продовольственно-зерновая корпорация Украины
    .acronym = ГПЗКУ
-organization-state-food-safety-service-ua = Государственная служба Украины по вопросам безопасности пищевых продуктов и защиты потребителей
    .acronym = Госпродпотребслужба
-organization-state-forensic-committee-by = Государственный комитет судебных экспертиз Республики Беларусь
    .acronym = ГКСЭ
-organization-state-forest-agency-ua = Государственное агентство лесных ресурсов Украины
    .acronym = Гослесагентство Украины
-organization-state-geocadastre-ua = Государственная служба Украины по вопросам геодезии, картографии и кадастра
    .acronym = Госгеокадастр
-organization-state-geology-service-ua = Государственная служба геологии и недр Украины
-organization-state-great-khural = Великий государственный хурал
    .acronym = ВГХ
-organization-state-grid-cn = Государственная электросетевая корпорация Китая
-organization-state-judicial-administration-ua = Государственная судебная администрация Украины
    .acronym = ГСА Украины
-organization-state-labour-service-ua = Государственная служба Украины по вопросам труда
    .acronym = Гоструда Украины
    .acronym-gender = indeclinable
-organization-state-medicines-service-ua = Государственная служба Украины по лекарственным средствам и контролю за наркотиками
    .acronym = Гослекслужба
-organization-state-migration-service-ua = Государственная миграционная служба Украины
    .acronym = ГМС Украины
-organization-state-military-industrial-committee-by = Государственный военно-промышленный комитет Республики Беларусь
    .acronym = Госкомвоенпром
-organization-state-post-bureau-cn = Государственное почтовое управление КНР
-organization-state-property-committee-by = Государственный комитет по имуществу Республики Беларусь
    .acronym = Госкомимущество Белоруссии
-organization-state-property-fund-ua = Фонд государственного имущества Украины
    .acronym = ФГИУ
-organization-state-protection-department-ua = Управление государственной охраны Украины
    .acronym = УГО Украины
-organization-state-revenue-committee-kz = Комитет государственных доходов Министерства финансов Республики Казахстан
    .acronym = КГД Казахстана
-organization-state-security-service-kz = Служба государственной охраны Республики Казахстан
    .acronym = СГО Казахстана
-organization-state-space-agency-ua = Государственное космическое агентство Украины
    .acronym = ГКАУ
-organization-state-tax-service-ua = Государственная налоговая служба Украины
    .acronym = ГНС Украины
-organization-state-taxation-administration-cn = Главное государственное налоговое управление КНР
-organization-state-tobacco-monopoly-administration-cn = Государственное управление табачной монополии КНР
-organization-state-treasury-service-ua = Государственная казначейская служба Украины
    .acronym = Госказначейство Украины
-organization-state-water-agency-ua = Государственное агентство водных ресурсов Украины
    .acronym = Госводагентство Украины
-organization-states-general-nl = { $case ->
       *[nominative] Генеральные штаты Нидерландов
        [genitive] Генеральных штатов Нидерландов
        [dative] Генеральным штатам Нидерландов
        [accusative] Генеральные штаты Нидерландов
        [instrumental] Генеральными штатами Нидерландов
        [prepositional] Генеральных штатах Нидерландов
    }
    .gender = plural
-organization-stellantis = Stellantis
-organization-stiftung-warentest = Stiftung Warentest
-organization-stiko = Постоянная комиссия по вакцинации Германии
    .acronym = STIKO
-organization-stockholm-university = Стокгольмский университет
-organization-storting = Стортинг
-organization-strana-ua = Страна.ua
    .gender = indeclinable
-organization-strategic-missile-forces-ru = РВСН
-organization-stroytransgaz = Стройтрансгаз
-organization-sts-tv = СТС
-organization-sukhoi = Компания «Сухой»
-organization-superior-court-of-justice-br = Высший суд правосудия Бразилии
-organization-superior-court-of-justice-lu = Верховный суд Люксембурга
-organization-superior-electoral-court-py = Высший трибунал избирательной юстиции Парагвая
-organization-supreme-administrative-court-bg = Верховный административный суд Болгарии
-organization-supreme-administrative-court-cz = Верховный административный суд Чехии
-organization-supreme-administrative-court-fi = Высший административный суд Финляндии
-organization-supreme-administrative-court-lt = Высший административный суд Литвы
-organization-supreme-administrative-court-pl = Высший административный суд Польши
-organization-supreme-administrative-court-se = Высший административный суд Швеции
-organization-supreme-administrative-court-sk = Высший административный суд Словакии
-organization-supreme-arbitration-court-ru = Высший Арбитражный Суд Российской Федерации
    .acronym = ВАС РФ
-organization-supreme-audit-chamber-kz = Высшая аудиторская палата Республики Казахстан
-organization-supreme-constitutional-court-cy = Верховный конституционный суд Кипра
-organization-supreme-constitutional-court-eg = Верховный конституционный суд Египта
-organization-supreme-constitutional-court-ps = Верховный конституционный суд Палестины
-organization-supreme-constitutional-court-sy = Высший конституционный суд Сирии
-organization-supreme-council-crimea = Верховный Совет Крыма
-organization-supreme-court-af = Верховный суд Афганистана
-organization-supreme-court-al = Верховный суд Албании
-organization-supreme-court-ao = Верховный суд Анголы
-organization-supreme-court-ar = Верховный суд Аргентины
-organization-supreme-court-at = Верховный суд Австрии
-organization-supreme-court-az = Верховный суд Азербайджана
-organization-supreme-court-bb = Верховный суд Барбадоса
-organization-supreme-court-bd = Верховный суд Бангладеш
-organization-supreme-court-bi = Верховный суд Бурунди
-organization-supreme-court-bj = Верховный суд Бенина
-organization-supreme-court-bn = Верховный суд Брунея
-organization-supreme-court-bs = Верховный суд Багамских Островов
-organization-supreme-court-bt = Верховный суд Бутана
-organization-supreme-court-by = Верховный суд Беларуси
-organization-supreme-court-bz = Верховный суд Белиза
-organization-supreme-court-ca = Верховный суд Канады
-organization-supreme-court-cg = Верховный суд Республики Конго
-organization-supreme-court-cl = Верховный суд Чили
-organization-supreme-court-cm = Верховный суд Камеруна
-organization-supreme-court-co = Верховный суд Колумбии
-organization-supreme-court-cr = Верховный суд Коста-Рики
-organization-supreme-court-cu = Верховный народный суд Кубы
-organization-supreme-court-cv = Верховный суд Кабо-Верде
-organization-supreme-court-cy = Верховный суд Кипра
-organization-supreme-court-cz = Верховный суд Чехии
-organization-supreme-court-dj = Верховный суд Джибути
-organization-supreme-court-dk = Верховный суд Дании
-organization-supreme-court-do = Верховный суд Доминиканской Республики
-organization-supreme-court-dz = Верховный суд Алжира
-organization-supreme-court-ee = Государственный суд Эстонии
-organization-supreme-court-es = Верховный суд Испании
-organization-supreme-court-fi = Верховный суд Финляндии
-organization-supreme-court-fj = Верховный суд Фиджи
-organization-supreme-court-fm = Верховный суд Федеративных Штатов Микронезии
-organization-supreme-court-ge = Верховный суд Грузии
-organization-supreme-court-gh = Верховный суд Ганы
-organization-supreme-court-gm = Верховный суд Гамбии
-organization-supreme-court-gn = Верховный суд Гвинеи
-organization-supreme-court-gq = Верховный суд Экваториальной Гвинеи
-organization-supreme-court-gt = Верховный суд Гватемалы
-organization-supreme-court-gw = Верховный суд Гвинеи-Бисау
-organization-supreme-court-gy = Верховный суд Гайаны
-organization-supreme-court-hn = Верховный суд Гондураса
-organization-supreme-court-hr = Верховный суд Хорватии
-organization-supreme-court-id = Верховный суд Индонезии
-organization-supreme-court-ie = Верховный суд Ирландии
-organization-supreme-court-il = Верховный суд Израиля
-organization-supreme-court-in = Верховный суд Индии
-organization-supreme-court-ir = Верховный суд Ирана
-organization-supreme-court-is = Верховный суд Исландии
-organization-supreme-court-jm = Верховный суд Ямайки
-organization-supreme-court-jp = Верховный суд Японии
-organization-supreme-court-ke = Верховный суд Кении
-organization-supreme-court-kg = Верховный суд Киргизии
-organization-supreme-court-kh = Верховный суд Камбоджи
-organization-supreme-court-km = Верховный суд Коморских Островов
-organization-supreme-court-kr = Верховный суд Республики Корея
-organization-supreme-court-kz = Верховный суд Казахстана
-organization-supreme-court-li = Верховный суд Лихтенштейна
-organization-supreme-court-lk = Верховный суд Шри-Ланки
-organization-supreme-court-lr = Верховный суд Либерии
-organization-supreme-court-lt = Верховный суд Литвы
-organization-supreme-court-lv = Верховный суд Латвии
-organization-supreme-court-ly = Верховный суд Ливии
-organization-supreme-court-mc = Верховный суд Монако
-organization-supreme-court-me = Верховный суд Черногории
-organization-supreme-court-mg = Верховный суд Мадагаскара
-organization-supreme-court-mh = Верховный суд Маршалловых Островов
-organization-supreme-court-mk = Верховный суд Северной Македонии
-organization-supreme-court-ml = Верховный суд Мали
-organization-supreme-court-mm = Верховный суд Мьянмы
-organization-supreme-court-mn = Верховный суд Монголии
-organization-supreme-court-mr = Верховный суд Мавритании
-organization-supreme-court-mu = Верховный суд Маврикия
-organization-supreme-court-mv = Верховный суд Мальдив
-organization-supreme-court-mw = Верховный апелляционный суд Малави
-organization-supreme-court-mx = Верховный суд Мексики
-organization-supreme-court-mz = Верховный суд Мозамбика
-organization-supreme-court-na = Верховный суд Намибии
-organization-supreme-court-ng = Верховный суд Нигерии
-organization-supreme-court-ni = Верховный суд Никарагуа
-organization-supreme-court-nl = Верховный суд Нидерландов
-organization-supreme-court-no = Верховный суд Норвегии
-organization-supreme-court-np = Верховный суд Непала
-organization-supreme-court-nr = Верховный суд Науру
-organization-supreme-court-nz = Верховный суд Новой Зеландии
-organization-supreme-court-of-appeal-za = Верховный апелляционный суд ЮАР
-organization-supreme-court-of-cassation-bg = Верховный кассационный суд Болгарии
-organization-supreme-court-of-justice-md = Высшая судебная палата Молдовы
-organization-supreme-court-of-justice-pt = Верховный суд Португалии
-organization-supreme-court-om = Верховный суд Омана
-organization-supreme-court-pa = Верховный суд Панамы
-organization-supreme-court-pe = Верховный суд Перу
-organization-supreme-court-pg = Верховный суд Папуа — Новой Гвинеи
-organization-supreme-court-ph = Верховный суд Филиппин
-organization-supreme-court-pk = Верховный суд Пакистана
-organization-supreme-court-pl = Верховный суд Польши
-organization-supreme-court-pw = Верховный суд Палау
-organization-supreme-court-py = Верховный суд Парагвая
-organization-supreme-court-rs = Верховный суд Сербии
-organization-supreme-court-ru = Верховный Суд Российской Федерации
-organization-supreme-court-rw = Верховный суд Руанды
-organization-supreme-court-sa = Верховный суд Саудовской Аравии
-organization-supreme-court-sc = Верховный суд Сейшельских Островов
-organization-supreme-court-sd = Верховный суд Судана
-organization-supreme-court-se = Верховный суд Швеции
-organization-supreme-court-sg = Верховный суд Сингапура
-organization-supreme-court-si = Верховный суд Словении
-organization-supreme-court-sk = Верховный суд Словакии
-organization-supreme-court-sl = Верховный суд Сьерра-Леоне
-organization-supreme-court-sn = Верховный суд Сенегала
-organization-supreme-court-so = Верховный суд Сомали
-organization-supreme-court-ss = Верховный суд Южного Судана
-organization-supreme-court-st = Верховный суд Сан-Томе и Принсипи
-organization-supreme-court-sv = Верховный суд Сальвадора
-organization-supreme-court-sz = Верховный суд Эсватини
-organization-supreme-court-td = Верховный суд Чада
-organization-supreme-court-tg = Верховный суд Того
-organization-supreme-court-th = Верховный суд Таиланда
-organization-supreme-court-tj = Верховный суд Таджикистана
-organization-supreme-court-tm = Верховный суд Туркменистана
-organization-supreme-court-to = Верховный суд Тонги
-organization-supreme-court-tt = Верховный суд Тринидада и Тобаго
-organization-supreme-court-tw = Верховный суд Тайваня
-organization-supreme-court-ua = Верховный суд Украины
-organization-supreme-court-ug = Верховный суд Уганды
-organization-supreme-court-uk = Верховный суд Великобритании
-organization-supreme-court-ussr = Верховный суд СССР
-organization-supreme-court-uy = Верховный суд Уругвая
-organization-supreme-court-uz = Верховный суд Узбекистана
-organization-supreme-court-vu = Верховный суд Вануату
-organization-supreme-court-ws = Верховный суд Самоа
-organization-supreme-court-xk = Верховный суд Косово
-organization-supreme-court-ye = Верховный суд Йемена
-organization-supreme-court-zm = Верховный суд Замбии
-organization-supreme-court-zw = Верховный суд Зимбабве
-organization-supreme-economic-court-by = Высший хозяйственный суд Республики Беларусь
    .acronym = ВХС Белоруссии
-organization-supreme-electoral-council-ni = Высший избирательный совет Никарагуа
-organization-supreme-electoral-tribunal-bo = Верховный избирательный трибунал Боливии
-organization-supreme-electoral-tribunal-cr = Верховный избирательный трибунал Коста-Рики
-organization-supreme-electoral-tribunal-gt = Верховный избирательный трибунал Гватемалы
-organization-supreme-electoral-tribunal-hn = Верховный избирательный трибунал Гондураса
-organization-supreme-electoral-tribunal-sv = Верховный избирательный трибунал Сальвадора
-organization-supreme-federal-court-br = Федеральный верховный суд Бразилии
-organization-supreme-judicial-council-kz = Высший судебный совет Республики Казахстан
-organization-supreme-national-security-council-ir = Высший совет национальной безопасности Ирана
-organization-supreme-peoples-assembly-kp = Верховное народное собрание КНДР
-organization-supreme-peoples-court-cn = Верховный народный суд КНР
-organization-supreme-peoples-court-vn = Верховный народный суд Вьетнама
-organization-supreme-peoples-procuracy-vn = Верховная народная прокуратура Вьетнама
-organization-supreme-peoples-procuratorate-cn = Верховная народная прокуратура КНР
-organization-supreme-soviet-rsfsr = Верховный Совет РСФСР
-organization-supreme-soviet-ussr = Верховный Совет СССР
-organization-supreme-tribunal-of-justice-bo = Верховный трибунал юстиции Боливии
-organization-supreme-tribunal-of-justice-ve = Верховный трибунал юстиции Венесуэлы
-organization-surgutneftegas = Сургутнефтегаз
-organization-suspilne = Национальная общественная телерадиокомпания Украины
    .acronym = НОТУ
-organization-suzuki = Suzuki Motor
-organization-svoboda-ua = Всеукраинское объединение «Свобода»
-organization-svr = Служба внешней разведки Российской Федерации
    .acronym = СВР России
-organization-swapo = Народная организация Юго-Западной Африки
    .acronym = СВАПО
    .acronym-gender = indeclinable
-organization-swedish-academy = Шведская академия
-organization-swift = Общество всемирных межбанковских финансовых каналов связи
    .acronym = SWIFT
-organization-swiss-re = Swiss Re
-organization-swp-berlin = Германский институт международных отношений и безопасности
-organization-sydney-morning-herald = Sydney Morning Herald
-organization-synod-of-bishops = Синод епископов
-organization-syriza = СИРИЗА
-organization-t-bank = { $case ->
       *[nominative] Тинькофф банк
        [genitive] Тинькофф банка
        [dative] Тинькофф банку
        [accusative] Тинькофф банк
        [instrumental] Тинькофф банком
        [prepositional] Тинькофф банке
    }
    .gender = masculine
-organization-taganka-theatre = Театр на Таганке
-organization-taiwan-affairs-office-cn = Канцелярия по делам Тайваня Госсовета КНР
-organization-taiwan-democratic-self-government-league = Лига демократического самоуправления Тайваня
-organization-takeda = Takeda Pharmaceutical
-organization-taliban = Талибан
-organization-tanu = Африканский национальный союз Танганьики
    .acronym = ТАНУ
    .acronym-gender = indeclinable
-organization-tass = ТАСС
-organization-tata = Tata Group
-organization-tatneft = Татнефть
    .gender = feminine
-organization-tau-ken-samruk = Тау-Кен Самрук
    .gender = indeclinable
-organization-tbilisi-state-university = Тбилисский государственный университет
-organization-te-pati-maori = Партия маори
-organization-technion = Технион
-organization-tehran-university = Тегеранский университет
-organization-tel-aviv-university = Тель-Авивский университет
-organization-telefonica = Telefónica
-organization-telegram-messenger = Telegram
-organization-telugu-desam = Телугу десам
    .gender = indeclinable
-organization-tencent = Tencent
-organization-tepco = Tokyo Electric Power Company
    .acronym = TEPCO
-organization-tepjf = Федеральный избирательный трибунал Мексики
-organization-territorial-defense-forces-ua = { $case ->
       *[nominative] Силы территориальной обороны Вооружённых сил Украины
        [genitive] Сил территориальной обороны Вооружённых сил Украины
        [dative] Силам территориальной обороны Вооружённых сил Украины
        [accusative] Силы территориальной обороны Вооружённых сил Украины
        [instrumental] Силами территориальной обороны Вооружённых сил Украины
        [prepositional] Силах территориальной обороны Вооружённых сил Украины
    }
    .gender = plural
-organization-tesco = Tesco
-organization-tesla = Tesla
-organization-texas-instruments = Texas Instruments
-organization-thai-rak-thai = Тай Рак Тай
    .gender = indeclinable
-organization-thales = Thales Group
-organization-the-insider-ru = The Insider
-organization-thermo-fisher = Thermo Fisher Scientific
-organization-thunen-institute = Институт имени Иоганна Генриха фон Тюнена
-organization-thw = Федеральное агентство технической помощи Германии
-organization-thyssenkrupp = ThyssenKrupp
-organization-tiktok = TikTok
-organization-time-magazine = Журнал Time
-organization-times-of-india = Times of India
-organization-times-uk = The Times
-organization-tlp-pk = { $case ->
       *[nominative] Техрик-и-Лаббаик Пакистан
        [genitive] Техрик-и-Лаббаик Пакистан
        [dative] Техрик-и-Лаббаик Пакистан
        [accusative] Техрик-и-Лаббаик Пакистан
        [instrumental] Техрик-и-Лаббаик Пакистан
        [prepositional] Техрик-и-Лаббаик Пакистан
    }
    .gender = indeclinable
-organization-tnk-bp = ТНК-BP
-organization-tnt-tv = ТНТ
-organization-tohoku-university = Университет Тохоку
-organization-tomsk-polytechnic-university = Томский политехнический университет
-organization-tomsk-state-university = Томский государственный университет
-organization-top-09-cz = TOP 09
-organization-toshiba = Toshiba
-organization-totalenergies = TotalEnergies
-organization-tottenham-hotspur = Тоттенхэм Хотспур
-organization-toyota = Toyota
-organization-tplf = Народный фронт освобождения Тыграя
    .acronym = НФОТ
    .acronym-gender = indeclinable
-organization-tpp-tw = Тайваньская народная партия
-organization-tracfin = Tracfin
-organization-traffic-police-ru = Государственная инспекция безопасности дорожного движения
    .acronym = ГИБДД
-organization-trafigura = Trafigura
-organization-trai = Управление по регулированию телекоммуникаций Индии
-organization-transaero = Трансаэро
    .gender = indeclinable
-organization-transitional-legislative-assembly-bf = Переходное законодательное собрание Буркина-Фасо
-organization-transitional-national-legislative-assembly-ss = Переходная национальная законодательная ассамблея Южного Судана
-organization-transitional-presidential-council-ht = Переходный президентский совет Гаити
-organization-transitional-sovereignty-council-sd = Суверенный совет Судана
-organization-transneft = Транснефть
    .gender = feminine
-organization-transparency-international = Transparency International
-organization-transport-for-london = Транспортное управление Лондона
-organization-tretyakov-gallery = Государственная Третьяковская галерея
    .acronym = Третьяковская галерея
-organization-treuhandanstalt = Treuhandanstalt
-organization-trinamool-congress = Всеиндийский конгресс Тринамул
-organization-trinity-college-dublin = Тринити-колледж в Дублине
-organization-tse-br = Высший избирательный суд Бразилии
-organization-tsinghua-university = Университет Цинхуа
-organization-tsmc = Taiwan Semiconductor Manufacturing Company
    .acronym = TSMC
-organization-ttp-pk = Техрик-е-Талибан Пакистан
    .gender = indeclinable
    .acronym = ТТП
-organization-tu-berlin = Берлинский технический университет
-organization-tu-delft = Делфтский технический университет
-organization-tu-munich = Мюнхенский технический университет
-organization-tudeh = Народная партия Ирана
-organization-tufts-university = Университет Тафтса
-organization-tumblr = Tumblr
-organization-turkic-council = Организация тюркских государств
    .acronym = ОТГ
-organization-turkish-airlines = Turkish Airlines
-organization-turksoy = Международная организация тюркской культуры
    .acronym = ТЮРКСОЙ
-organization-tv-centre-ru = ТВ Центр
-organization-tv-rain = Телеканал «Дождь»
-organization-twitter = Twitter
-organization-uac = Объединённая авиастроительная корпорация
    .acronym = ОАК
-organization-uba-de = Федеральное ведомство по охране окружающей среды Германии
-organization-uber = Uber
-organization-ubs = UBS
-organization-uc-berkeley = Калифорнийский университет в Беркли
-organization-uci = Международный союз велосипедистов
    .acronym = UCI
-organization-ucl = Университетский колледж Лондона
-organization-ucla = Калифорнийский университет в Лос-Анджелесе
-organization-uda-ke = Объединённый демократический альянс Кении
-organization-udar = Украинский демократический альянс за реформы
    .acronym = УДАР
-organization-udi-cl = Независимый демократический союз
-organization-uefa = Союз европейских футбольных ассоциаций
    .acronym = УЕФА
-organization-uemoa = Западноафриканский экономический и валютный союз
    .acronym = ЮЭМОА
    .acronym-gender = indeclinable
-organization-ufc = Абсолютный бойцовский чемпионат
    .acronym = UFC
-organization-ugc-in = Комиссия по университетским грантам Индии
-organization-ugtt = Всеобщий тунисский союз труда
    .acronym = ВТСТ
    .acronym-gender = indeclinable
-organization-uidai = Управление уникальной идентификации Индии
-organization-uinm-ua = Украинский институт национальной памяти
    .acronym = УИНП
-organization-uk-foreign-office = Министерство иностранных дел, по делам Содружества и развития Великобритании
    .acronym = МИД Великобритании
-organization-uk-government = Правительство Великобритании
-organization-uk-home-office = Министерство внутренних дел Великобритании
    .acronym = МВД Великобритании
-organization-uk-ministry-of-defence = Министерство обороны Великобритании
    .acronym = Минобороны Великобритании
    .acronym-gender = indeclinable
-organization-uk-parliament = Парламент Великобритании
-organization-uk-statistics-authority = Статистическое управление Соединённого Королевства
-organization-ukhsa = Агентство по безопасности в области здравоохранения Великобритании
    .acronym = UKHSA
-organization-ukip = Партия независимости Соединённого Королевства
-organization-ukrainian-cultural-foundation = Украинский культурный фонд
-organization-ukrainian-orthodox-church = Украинская православная церковь
    .acronym = УПЦ
-organization-ukrainska-pravda = Украинская правда
-organization-ukravtodor = Государственное агентство автомобильных дорог Украины
    .acronym = Укравтодор
-organization-ukrenergo = Укрэнерго
-organization-ukreximbank = Укрэксимбанк
-organization-ukrgasbank = Укргазбанк
-organization-ukrgasvydobuvannya = Укргаздобыча
-organization-ukrhydroenergo = Укргидроэнерго
-organization-ukrhydrometcenter = Украинский гидрометеорологический центр
    .acronym = Укргидрометцентр
-organization-ukrinform = Укринформ
-organization-ukrnafta = Укрнафта
-organization-ukroboronprom = Укроборонпром
-organization-ukrposhta = Укрпочта
-organization-ukrspecexport = Укрспецэкспорт
-organization-ukrstat = Государственная служба статистики Украины
    .acronym = Госстат Украины
-organization-ukrtatnafta = Укртатнафта
-organization-ukrtransbezpeka = Государственная служба Украины по безопасности на транспорте
    .acronym = Укртрансбезопасность
    .acronym-gender = feminine
-organization-ukrtransgaz = Укртрансгаз
-organization-ukrtransnafta = Укртранснафта
-organization-ukrzaliznytsia = Укрзализныця
-organization-uksatse = Украэрорух
-organization-umno = Объединённая малайская национальная организация
    .acronym = ОМНО
-organization-un = Организация Объединённых Наций
    .acronym = ООН
-organization-un-habitat = Программа Организации Объединённых Наций по населённым пунктам
    .acronym = ООН-Хабитат
    .acronym-gender = indeclinable
-organization-un-human-rights-council = Совет Организации Объединённых Наций по правам человека
    .acronym = СПЧ ООН
-organization-un-secretariat = Секретариат Организации Объединённых Наций
    .acronym = Секретариат ООН
-organization-un-women = Структура Организации Объединённых Наций по вопросам гендерного равенства и расширения прав и возможностей женщин
    .acronym = ООН-женщины
    .acronym-gender = indeclinable
-organization-unaids = Объединённая программа Организации Объединённых Наций по ВИЧ/СПИДу
    .acronym = ЮНЭЙДС
-organization-unam = Национальный автономный университет Мексики
-organization-unasur = Союз южноамериканских наций
    .acronym = УНАСУР
-organization-unctad = Конференция Организации Объединённых Наций по торговле и развитию
    .acronym = ЮНКТАД
-organization-undp = Программа развития Организации Объединённых Наций
    .acronym = ПРООН
-organization-uneca = Экономическая комиссия ООН для Африки
    .acronym = ЭКА
    .acronym-gender = indeclinable
-organization-unece = Европейская экономическая комиссия Организации Объединённых Наций
    .acronym = ЕЭК ООН
-organization-unedic = Unédic
-organization-unep = Программа Организации Объединённых Наций по окружающей среде
    .acronym = ЮНЕП
-organization-unesco = Организация Объединённых Наций по вопросам образования, науки и культуры
    .acronym = ЮНЕСКО
-organization-unfpa = Фонд Организации Объединённых Наций в области народонаселения
    .acronym = ЮНФПА
-organization-unga = Генеральная Ассамблея Организации Объединённых Наций
    .acronym = Генассамблея ООН
-organization-unhcr = Управление Верховного комиссара Организации Объединённых Наций по делам беженцев
    .acronym = УВКБ ООН
-organization-unian = УНИАН
-organization-unicef = Детский фонд Организации Объединённых Наций
    .acronym = ЮНИСЕФ
-organization-unicredit = UniCredit
-organization-unido = Организация Объединённых Наций по промышленному развитию
    .acronym = ЮНИДО
-organization-unified-progressive-party-kr = Объединённая прогрессивная партия Южной Кореи
-organization-unilever = Unilever
-organization-union-election-commission-mm = Союзная избирательная комиссия Мьянмы
-organization-union-of-journalists-ru = Союз журналистов России
-organization-union-of-writers-ussr = Союз писателей СССР
-organization-union-state = Союзное государство России и Белоруссии
    .acronym = Союзное государство
-organization-union-state-pa = Парламентское собрание Союза Беларуси и России
-organization-union-state-permanent-committee = Постоянный комитет Союзного государства
    .acronym = Постком Союзного государства
-organization-uniore = { $case ->
       *[nominative] Межамериканский союз избирательных организаций
        [genitive] Межамериканского союза избирательных организаций
        [dative] Межамериканскому союзу избирательных организаций
        [accusative] Межамериканский союз избирательных организаций
        [instrumental] Межамериканским союзом избирательных организаций
        [prepositional] Межамериканском союзе избирательных организаций
    }
    .gender = masculine
-organization-uniper = Uniper
-organization-unita = Национальный союз за полную независимость Анголы
    .acronym = УНИТА
    .acronym-gender = indeclinable
-organization-unitar = { $case ->
       *[nominative] Учебный и научно-исследовательский институт Организации Объединённых Наций
        [genitive] Учебного и научно-исследовательского института Организации Объединённых Наций
        [dative] Учебному и научно-исследовательскому институту Организации Объединённых Наций
        [accusative] Учебный и научно-исследовательский институт Организации Объединённых Наций
        [instrumental] Учебным и научно-исследовательским институтом Организации Объединённых Наций
        [prepositional] Учебном и научно-исследовательском институте Организации Объединённых Наций
    }
    .gender = masculine
    .acronym = ЮНИТАР
-organization-united-airlines = United Airlines
-organization-united-australia-party = Партия единой Австралии
-organization-united-front-work-department-cn = Отдел единого фронта ЦК КПК
-organization-united-future-party-kr = Объединённая партия будущего Южной Кореи
-organization-united-national-movement-ge = Единое национальное движение
    .acronym = ЕНД
-organization-united-progressive-alliance-in = Объединённый прогрессивный альянс
-organization-united-russia = Единая Россия
-organization-united-thai-nation = Объединённая тайская нация
-organization-united-torah-judaism = Яхадут ха-Тора
    .gender = indeclinable
-organization-unitedhealth = UnitedHealth Group
-organization-university-of-amsterdam = Амстердамский университет
-organization-university-of-auckland = Оклендский университет
-organization-university-of-belgrade = Белградский университет
-organization-university-of-bologna = Болонский университет
-organization-university-of-bonn = Боннский университет
-organization-university-of-bremen = Бременский университет
-organization-university-of-bristol = Бристольский университет
-organization-university-of-british-columbia = Университет Британской Колумбии
-organization-university-of-buenos-aires = Университет Буэнос-Айреса
-organization-university-of-california = Калифорнийский университет
-organization-university-of-cape-town = Кейптаунский университет
-organization-university-of-chicago = Чикагский университет
-organization-university-of-coimbra = Коимбрский университет
-organization-university-of-cologne = Кёльнский университет
-organization-university-of-copenhagen = Копенгагенский университет
-organization-university-of-delhi = Делийский университет
-organization-university-of-edinburgh = Эдинбургский университет
-organization-university-of-freiburg = Фрайбургский университет
-organization-university-of-geneva = Женевский университет
-organization-university-of-glasgow = Университет Глазго
-organization-university-of-gottingen = Гёттингенский университет
-organization-university-of-hamburg = Гамбургский университет
-organization-university-of-havana = Гаванский университет
-organization-university-of-helsinki = Хельсинкский университет
-organization-university-of-hong-kong = Гонконгский университет
-organization-university-of-illinois = Иллинойсский университет
-organization-university-of-latvia = Латвийский университет
-organization-university-of-london = Лондонский университет
-organization-university-of-manchester = Манчестерский университет
-organization-university-of-melbourne = Мельбурнский университет
-organization-university-of-michigan = Мичиганский университет
-organization-university-of-minnesota = Миннесотский университет
-organization-university-of-oslo = Университет Осло
-organization-university-of-padua = Падуанский университет
-organization-university-of-pennsylvania = Пенсильванский университет
-organization-university-of-sao-paulo = Университет Сан-Паулу
-organization-university-of-southern-california = Университет Южной Калифорнии
-organization-university-of-st-andrews = Сент-Эндрюсский университет
-organization-university-of-sydney = Сиднейский университет
-organization-university-of-tartu = Тартуский университет
-organization-university-of-tokyo = Токийский университет
-organization-university-of-toronto = Торонтский университет
-organization-university-of-tubingen = Тюбингенский университет
-organization-university-of-vienna = Венский университет
-organization-university-of-virginia = Виргинский университет
-organization-university-of-warsaw = Варшавский университет
-organization-university-of-warwick = Уорикский университет
-organization-university-of-washington = Вашингтонский университет
-organization-university-of-wisconsin = Висконсинский университет в Мадисоне
-organization-university-of-zurich = Цюрихский университет
-organization-unmanned-systems-forces-ua = { $case ->
       *[nominative] Силы беспилотных систем Вооружённых сил Украины
        [genitive] Сил беспилотных систем Вооружённых сил Украины
        [dative] Силам беспилотных систем Вооружённых сил Украины
        [accusative] Силы беспилотных систем Вооружённых сил Украины
        [instrumental] Силами беспилотных систем Вооружённых сил Украины
        [prepositional] Силах беспилотных систем Вооружённых сил Украины
    }
    .gender = plural
-organization-unodc = Управление Организации Объединённых Наций по наркотикам и преступности
    .acronym = УНП ООН
-organization-unrwa = Ближневосточное агентство Организации Объединённых Наций для помощи палестинским беженцам и организации работ
    .acronym = БАПОР
-organization-unsc = Совет Безопасности Организации Объединённых Наций
    .acronym = Совбез ООН
-organization-unwto = Всемирная туристская организация
    .acronym = ЮНВТО
-organization-upc-ug = Народный конгресс Уганды
-organization-upi = Юнайтед Пресс Интернэшнл
    .gender = indeclinable
-organization-upper-house-so = Верхняя палата Сомали
-organization-uppsala-university = Уппсальский университет
-organization-ups = United Parcel Service
    .acronym = UPS
-organization-upsc = Комиссия по государственной службе Союза Индии
-organization-upu = Всемирный почтовый союз
    .acronym = ВПС
-organization-ural-federal-university = Уральский федеральный университет
    .acronym = УрФУ
-organization-uralkali = Уралкалий
-organization-uralsib = Уралсиб
-organization-uralvagonzavod = Уралвагонзавод
-organization-uri-party = Партия «Ури»
-organization-urssaf = URSSAF
-organization-us-air-force = { $case ->
       *[nominative] Военно-воздушные силы США
        [genitive] Военно-воздушных сил США
        [dative] Военно-воздушным силам США
        [accusative] Военно-воздушные силы США
        [instrumental] Военно-воздушными силами США
        [prepositional] Военно-воздушных силах США
    }
    .gender = plural
    .acronym = ВВС США
    .acronym-gender = plural
-organization-us-army = Армия США
-organization-us-census-bureau = Бюро переписи населения США
    .gender = indeclinable
-organization-us-coast-guard = Береговая охрана США
-organization-us-congress = Конгресс США
-organization-us-department-of-agriculture = Министерство сельского хозяйства США
    .acronym = Минсельхоз США
-organization-us-department-of-commerce = Министерство торговли США
    .acronym = Минторг США
-organization-us-department-of-defense = Министерство обороны США
    .acronym = Пентагон
-organization-us-department-of-education = Министерство образования США
-organization-us-department-of-energy = Министерство энергетики США
-organization-us-department-of-health = Министерство здравоохранения и социальных служб США
    .acronym = Минздрав США
-organization-us-department-of-homeland-security = Министерство внутренней безопасности США
    .acronym = МВБ США
-organization-us-department-of-justice = Министерство юстиции США
    .acronym = Минюст США
-organization-us-department-of-labor = Министерство труда США
    .acronym = Минтруд США
-organization-us-department-of-transportation = Министерство транспорта США
    .acronym = Минтранс США
-organization-us-forest-service = Лесная служба США
-organization-us-government = Правительство США
-organization-us-house = Палата представителей США
-organization-us-marine-corps = Корпус морской пехоты США
-organization-us-national-security-council = Совет национальной безопасности США
    .acronym = СНБ США
-organization-us-navy = { $case ->
       *[nominative] Военно-морские силы США
        [genitive] Военно-морских сил США
        [dative] Военно-морским силам США
        [accusative] Военно-морские силы США
        [instrumental] Военно-морскими силами США
        [prepositional] Военно-морских силах США
    }
    .gender = plural
    .acronym = ВМС США
    .acronym-gender = plural
-organization-us-postal-service = Почтовая служба США
    .acronym = USPS
-organization-us-secret-service = Секретная служба США
-organization-us-senate = Сенат США
-organization-us-state-department = Государственный департамент США
    .acronym = Госдепартамент США
-organization-us-supreme-court = Верховный суд США
-organization-us-treasury = Министерство финансов США
    .acronym = Минфин США
-organization-usa-today = USA Today
-organization-usada = Антидопинговое агентство США
    .acronym = USADA
-organization-usaid = Агентство США по международному развитию
    .acronym = USAID
-organization-usc-ru = Объединённая судостроительная корпорация
    .acronym = ОСК
-organization-usfp-ma = Социалистический союз народных сил
    .acronym = ССНС
    .acronym-gender = indeclinable
-organization-usgs = Геологическая служба США
-organization-ustc = Научно-технический университет Китая
-organization-ut-austin = Техасский университет в Остине
-organization-utair = ЮТэйр
-organization-utrecht-university = Утрехтский университет
-organization-vakhtangov-theatre = Театр имени Евгения Вахтангова
-organization-vale = Vale
-organization-valero = Valero Energy
-organization-vancouver-canucks = Ванкувер Кэнакс
    .gender = indeclinable
-organization-vanity-fair = Vanity Fair
-organization-vattenfall = Vattenfall
-organization-veb = Государственная корпорация развития «ВЭБ.РФ»
    .acronym = ВЭБ
-organization-vedomosti = Газета «Ведомости»
-organization-venice-commission = Европейская комиссия за демократию через право
    .acronym = Венецианская комиссия
-organization-verizon = Verizon
-organization-verkhovna-rada = Верховная рада Украины
    .acronym = Верховная рада
-organization-vestas = Vestas
-organization-vgik = Всероссийский государственный институт кинематографии имени С. А. Герасимова
    .acronym = ВГИК
-organization-vgtrk = { $case ->
       *[nominative] Всероссийская государственная телевизионная и радиовещательная компания
        [genitive] Всероссийской государственной телевизионной и радиовещательной компании
        [dative] Всероссийской государственной телевизионной и радиовещательной компании
        [accusative] Всероссийскую государственную телевизионную и радиовещательную компанию
        [instrumental] Всероссийской государственной телевизионной и радиовещательной компанией
        [prepositional] Всероссийской государственной телевизионной и радиовещательной компании
    }
    .gender = feminine
    .acronym = ВГТРК
-organization-vienna-state-opera = Венская государственная опера
-organization-vietsovpetro = Вьетсовпетро
    .gender = indeclinable
-organization-viginum = VIGINUM
-organization-vilnius-university = Вильнюсский университет
-organization-visa-inc = Visa
-organization-visegrad-group = Вышеградская группа
    .acronym = В4
-organization-vitol = Vitol
-organization-vk = ВКонтакте
    .gender = indeclinable
-organization-vnf = Управление внутренних водных путей Франции
-organization-vodafone = Vodafone
-organization-voice-of-america = Голос Америки
-organization-volkswagen = Volkswagen
-organization-volvo = Volvo
-organization-voronezh-state-university = Воронежский государственный университет
-organization-vtb = Банк ВТБ
    .acronym = ВТБ
-organization-vtsiom = Всероссийский центр изучения общественного мнения
    .acronym = ВЦИОМ
-organization-wada = Всемирное антидопинговое агентство
    .acronym = ВАДА
-organization-walgreens = Walgreens Boots Alliance
-organization-wall-street-journal = Уолл-стрит джорнал
    .gender = indeclinable
-organization-walmart = Walmart
-organization-warner-bros = Warner Bros.
-organization-warsaw-pact = Организация Варшавского договора
-organization-waseda-university = Университет Васэда
-organization-washington-post = Вашингтон пост
    .gender = indeclinable
-organization-wco = Всемирная таможенная организация
    .acronym = ВТамО
    .acronym-gender = indeclinable
-organization-wef = Всемирный экономический форум
    .acronym = ВЭФ
-organization-wehrmacht = Вермахт
-organization-wells-fargo = Wells Fargo
-organization-west-african-development-bank = Западноафриканский банк развития
-organization-western-union = Western Union
-organization-weu = Западноевропейский союз
    .acronym = ЗЕС
-organization-wfp = Всемирная продовольственная программа
    .acronym = ВПП ООН
-organization-whatsapp = WhatsApp
-organization-white-house = Белый дом
-organization-who = Всемирная организация здравоохранения
    .acronym = ВОЗ
-organization-wikileaks = WikiLeaks
-organization-wikimedia-foundation = Фонд Викимедиа
-organization-wildberries = Wildberries
-organization-wintershall = Wintershall Dea
-organization-wipo = Всемирная организация интеллектуальной собственности
    .acronym = ВОИС
-organization-wmo = Всемирная метеорологическая организация
    .acronym = ВМО
-organization-wolesi-jirga = Народная палата Афганистана
-organization-workers-party-br = { $case ->
       *[nominative] Партия трудящихся Бразилии
        [genitive] Партии трудящихся Бразилии
        [dative] Партии трудящихся Бразилии
        [accusative] Партию трудящихся Бразилии
        [instrumental] Партией трудящихся Бразилии
        [prepositional] Партии трудящихся Бразилии
    }
    .gender = feminine
-organization-workers-party-of-korea = Трудовая партия Кореи
    .acronym = ТПК
-organization-world-athletics = Международная ассоциация легкоатлетических федераций
    .acronym = ИААФ
-organization-world-bank = Всемирный банк
-organization-world-bank-group = Группа Всемирного банка
-organization-world-council-of-churches = Всемирный совет церквей
    .acronym = ВСЦ
-organization-wta-tennis = Женская теннисная ассоциация
    .acronym = WTA
-organization-wto = Всемирная торговая организация
    .acronym = ВТО
-organization-wuhan-university = Уханьский университет
-organization-wwf = Всемирный фонд дикой природы
    .acronym = WWF
-organization-xiaomi = Xiaomi
-organization-xinhua = Синьхуа
    .gender = indeclinable
-organization-yabloko = { $case ->
       *[nominative] Яблоко
        [genitive] Яблока
        [dative] Яблоку
        [accusative] Яблоко
        [instrumental] Яблоком
        [prepositional] Яблоке
    }
    .gender = neuter
-organization-yahoo = Yahoo
-organization-yale-university = Йельский университет
-organization-yamina-il = Ямина
    .gender = feminine
-organization-yandex = Яндекс
-organization-yerevan-state-university = Ереванский государственный университет
-organization-yesh-atid = Еш Атид
    .gender = indeclinable
-organization-yisrael-beiteinu = Наш дом — Израиль
    .gender = indeclinable
-organization-yonhap = Ёнхап
    .gender = indeclinable
-organization-yonsei-university = Университет Ёнсе
-organization-youtube = YouTube
-organization-ypf = YPF
-organization-ysk-tr = Высшая избирательная комиссия Турции
-organization-ysr-congress = Конгресс YSR
    .gender = masculine
-organization-yukos = ЮКОС
-organization-yuzhmash = Южный машиностроительный завод
    .acronym = Южмаш
-organization-yuzhnoye-design-office = Конструкторское бюро «Южное»
-organization-zanu-pf = Африканский национальный союз Зимбабве — Патриотический фронт
    .acronym = ЗАНУ-ПФ
    .acronym-gender = indeclinable
-organization-zanzibar-electoral-commission = Избирательная комиссия Занзибара
-organization-zanzibar-house-of-representatives = Палата представителей Занзибара
-organization-zapu = Союз африканского народа Зимбабве
    .acronym = ЗАПУ
    .acronym-gender = indeclinable
-organization-zarubezhneft = Зарубежнефть
-organization-zdf = ZDF
-organization-zenit-st-petersburg = Зенит
-organization-zew-mannheim = Центр европейских экономических исследований
    .acronym = ZEW
-organization-zhejiang-university = Чжэцзянский университет
-organization-zimbabwe-electoral-commission = Избирательная комиссия Зимбабве
-organization-zte = ZTE
-organization-zvezda-tv = Звезда
