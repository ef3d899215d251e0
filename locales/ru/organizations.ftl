# Names of known organizations as Svodka writes them in Russian: the full name in the nominative, and the acronym or
# usual short name. The tables of `language.toml` decline leading adjectives and the head word; where that would be
# wrong (coordinated adjectives, plurals, irregular heads), the cases are written out.
# Other spellings stand in `organizations.names.toml`, facts in `../../world/organizations.toml`.
# Order: by key, in byte order. Source: general knowledge (the organizations' own names in Russian).

-organization-a-just-russia = Справедливая Россия
-organization-a-web = Всемирная ассоциация избирательных органов
    .acronym = A-WEB
-organization-accounts-chamber-ru = Счётная палата Российской Федерации
    .acronym = СП РФ
-organization-aceeeo = Ассоциация организаторов выборов стран Европы
    .acronym = ACEEEO
-organization-adb = Азиатский банк развития
    .acronym = АБР
-organization-aeroflot = Аэрофлот
-organization-afdb = Африканский банк развития
    .acronym = АфБР
-organization-african-union = Африканский союз
-organization-aiib = Азиатский банк инфраструктурных инвестиций
    .acronym = АБИИ
-organization-al-qaeda = Аль-Каида
-organization-al-shabaab = Аш-Шабаб
-organization-alba = Боливарианский альянс для народов нашей Америки
    .acronym = АЛБА
-organization-alfa-bank = Альфа-банк
-organization-almaz-antey = Концерн ВКО «Алмаз — Антей»
-organization-alrosa = Алроса
-organization-american-red-cross = Американский Красный Крест
-organization-amnesty-international = Международная амнистия
-organization-andean-community = Андское сообщество
-organization-apec = Азиатско-Тихоокеанское экономическое сотрудничество
    .acronym = АТЭС
-organization-arab-league = Лига арабских государств
    .acronym = ЛАГ
-organization-arctic-council = Арктический совет
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
-organization-asean = Ассоциация государств Юго-Восточной Азии
    .acronym = АСЕАН
-organization-atomstroyexport = Атомстройэкспорт
-organization-avtovaz = АвтоВАЗ
-organization-baltic-assembly = Балтийская ассамблея
-organization-bauman-university = Московский государственный технический университет имени Н. Э. Баумана
    .acronym = МГТУ имени Баумана
-organization-beeline = Вымпелком
-organization-benelux = Союз Бенилюкс
-organization-bis = Банк международных расчётов
    .acronym = БМР
-organization-boko-haram = Боко Харам
    .gender = indeclinable
-organization-bolshoi-theatre = Государственный академический Большой театр России
    .acronym = Большой театр
-organization-border-service-ru = Пограничная служба ФСБ России
-organization-brics = БРИКС
-organization-brics-ndb = Новый банк развития
    .acronym = НБР
-organization-bsec = Организация Черноморского экономического сотрудничества
    .acronym = ОЧЭС
-organization-caricom = Карибское сообщество
    .acronym = КАРИКОМ
-organization-carnegie-endowment = Фонд Карнеги за международный мир
    .acronym = Фонд Карнеги
-organization-carter-center = Центр Картера
-organization-cas = Спортивный арбитражный суд
    .acronym = CAS
-organization-cbss = Совет государств Балтийского моря
    .acronym = СГБМ
-organization-cec-ru = Центральная избирательная комиссия Российской Федерации
    .acronym = ЦИК России
-organization-celac = Сообщество стран Латинской Америки и Карибского бассейна
    .acronym = СЕЛАК
-organization-central-bank-ru = Центральный банк Российской Федерации
    .acronym = Банк России
-organization-cern = Европейская организация по ядерным исследованиям
    .acronym = ЦЕРН
-organization-chamber-of-commerce-ru = Торгово-промышленная палата Российской Федерации
    .acronym = ТПП России
-organization-channel-one-russia = Первый канал
-organization-cica = Совещание по взаимодействию и мерам доверия в Азии
    .acronym = СВМДА
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
-organization-civic-chamber-ru = Общественная палата Российской Федерации
    .acronym = ОП РФ
-organization-civic-platform = Партия «Гражданская платформа»
-organization-cjeu = Суд Европейского союза
    .acronym = Суд ЕС
-organization-cm-coe = Комитет министров Совета Европы
-organization-coe = Совет Европы
    .acronym = СЕ
-organization-coe-cpt = Европейский комитет по предупреждению пыток и бесчеловечного или унижающего достоинство обращения или наказания
    .acronym = ЕКПП
-organization-coe-ecri = Европейская комиссия по борьбе с расизмом и нетерпимостью
    .acronym = ЕКРН
-organization-coe-human-rights-commissioner = Комиссар Совета Европы по правам человека
-organization-comecon = Совет экономической взаимопомощи
    .acronym = СЭВ
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
-organization-committee-of-the-regions = Европейский комитет регионов
-organization-commonwealth-of-nations = Содружество наций
-organization-communists-of-russia = { $case ->
       *[nominative] Коммунисты России
        [genitive] Коммунистов России
        [dative] Коммунистам России
        [accusative] Коммунистов России
        [instrumental] Коммунистами России
        [prepositional] Коммунистах России
    }
    .gender = plural
-organization-congress-coe = Конгресс местных и региональных властей Совета Европы
    .acronym = КМРВСЕ
-organization-constitutional-court-ru = Конституционный Суд Российской Федерации
    .acronym = КС РФ
-organization-council-for-democratic-elections = Совет по демократическим выборам
-organization-council-of-the-eu = Совет Европейского союза
    .acronym = Совет ЕС
-organization-cpj = Комитет защиты журналистов
    .acronym = КЗЖ
-organization-cprf = Коммунистическая партия Российской Федерации
    .acronym = КПРФ
-organization-cpsu = Коммунистическая партия Советского Союза
    .acronym = КПСС
-organization-csto = Организация Договора о коллективной безопасности
    .acronym = ОДКБ
-organization-csto-pa = Парламентская ассамблея Организации Договора о коллективной безопасности
    .acronym = ПА ОДКБ
-organization-ctbto = Организация по Договору о всеобъемлющем запрещении ядерных испытаний
    .acronym = ОДВЗЯИ
-organization-customs-union = Таможенный союз ЕАЭС
-organization-dia-ru = Агентство по страхованию вкладов
    .acronym = АСВ
-organization-eaeu = Евразийский экономический союз
    .acronym = ЕАЭС
-organization-eaeu-court = Суд Евразийского экономического союза
    .acronym = Суд ЕАЭС
-organization-eaeu-intergovernmental-council = Евразийский межправительственный совет
-organization-eaeu-supreme-council = Высший Евразийский экономический совет
    .acronym = ВЕЭС
-organization-easa = Агентство Европейского союза по безопасности полётов
    .acronym = EASA
-organization-ebrd = Европейский банк реконструкции и развития
    .acronym = ЕБРР
-organization-ecb = Европейский центральный банк
    .acronym = ЕЦБ
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
-organization-eco = Организация экономического сотрудничества
    .acronym = ОЭС
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
-organization-edb = Евразийский банк развития
    .acronym = ЕАБР
-organization-eeas = Европейская служба внешних связей
    .acronym = ЕСВС
-organization-eec = Европейское экономическое сообщество
    .acronym = ЕЭС
-organization-efta = Европейская ассоциация свободной торговли
    .acronym = ЕАСТ
-organization-eib = Европейский инвестиционный банк
    .acronym = ЕИБ
-organization-ema = Европейское агентство по лекарственным средствам
    .acronym = ЕМА
-organization-emercom-ru = Министерство Российской Федерации по делам гражданской обороны, чрезвычайным ситуациям и ликвидации последствий стихийных бедствий
    .acronym = МЧС России
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
-organization-esa = Европейское космическое агентство
    .acronym = ЕКА
-organization-eta = Страна басков и свобода
    .acronym = ЭТА
-organization-eu = Европейский союз
    .acronym = ЕС
-organization-eurasec = Евразийское экономическое сообщество
    .acronym = ЕврАзЭС
-organization-eurasian-economic-commission = Евразийская экономическая комиссия
    .acronym = ЕЭК
-organization-euratom = Европейское сообщество по атомной энергии
    .acronym = Евратом
-organization-eurojust = Агентство Европейского союза по сотрудничеству в области уголовного правосудия
    .acronym = Евроюст
-organization-european-commission = Европейская комиссия
    .acronym = Еврокомиссия
-organization-european-council = Европейский совет
    .acronym = Евросовет
-organization-european-court-of-auditors = Европейская счётная палата
-organization-european-parliament = Европейский парламент
    .acronym = Европарламент
-organization-europol = Агентство Европейского союза по сотрудничеству правоохранительных органов
    .acronym = Европол
-organization-eurostat = Евростат
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
-organization-fas-ru = Федеральная антимонопольная служба Российской Федерации
    .acronym = ФАС России
-organization-fatah = ФАТХ
-organization-fatf = Группа разработки финансовых мер борьбы с отмыванием денег
    .acronym = ФАТФ
-organization-fbk = Фонд борьбы с коррупцией
    .acronym = ФБК
-organization-federal-assembly = Федеральное Собрание Российской Федерации
-organization-federal-treasury-ru = Федеральное казначейство Российской Федерации
    .acronym = Казначейство России
-organization-federation-council = Совет Федерации
-organization-fia = Международная автомобильная федерация
    .acronym = ФИА
-organization-fiba = Международная федерация баскетбола
    .acronym = ФИБА
-organization-fide = Международная шахматная федерация
    .acronym = ФИДЕ
-organization-fifa = Международная федерация футбола
    .acronym = ФИФА
-organization-fmba = Федеральное медико-биологическое агентство
    .acronym = ФМБА России
-organization-fms-ru = Федеральная миграционная служба Российской Федерации
    .acronym = ФМС России
-organization-fnpr = Федерация независимых профсоюзов России
    .acronym = ФНПР
-organization-fns = Федеральная налоговая служба Российской Федерации
    .acronym = ФНС России
-organization-fom = Фонд «Общественное мнение»
    .acronym = ФОМ
-organization-ford-foundation = Фонд Форда
-organization-freedom-house = Freedom House
-organization-frontex = Европейское агентство пограничной и береговой охраны
    .acronym = Фронтекс
-organization-fsb = Федеральная служба безопасности Российской Федерации
    .acronym = ФСБ России
-organization-fsin = Федеральная служба исполнения наказаний Российской Федерации
    .acronym = ФСИН России
-organization-fskn = Федеральная служба Российской Федерации по контролю за оборотом наркотиков
    .acronym = ФСКН России
-organization-fso = Федеральная служба охраны Российской Федерации
    .acronym = ФСО России
-organization-fssp = Федеральная служба судебных приставов Российской Федерации
    .acronym = ФССП России
-organization-fts-ru = Федеральная таможенная служба Российской Федерации
    .acronym = ФТС России
-organization-g20 = Группа двадцати
    .acronym = G20
-organization-g7 = Группа семи
    .acronym = G7
-organization-g8 = Группа восьми
    .acronym = G8
-organization-gates-foundation = Фонд Билла и Мелинды Гейтс
-organization-gaz-group = Группа ГАЗ
-organization-gazeta-ru = Газета.ру
    .gender = indeclinable
-organization-gazprom = Газпром
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
-organization-gecf = Форум стран — экспортёров газа
    .acronym = ФСЭГ
-organization-general-staff-ru = Генеральный штаб Вооружённых сил Российской Федерации
    .acronym = Генштаб ВС РФ
-organization-golos = Движение в защиту прав избирателей «Голос»
-organization-government-of-moscow = Правительство Москвы
-organization-government-ru = Правительство Российской Федерации
-organization-greco = Группа государств против коррупции
    .acronym = ГРЕКО
-organization-greenpeace = Гринпис
-organization-gru = Главное разведывательное управление Генерального штаба Вооружённых сил Российской Федерации
    .acronym = ГРУ
-organization-guam = Организация за демократию и экономическое развитие — ГУАМ
    .acronym = ГУАМ
-organization-hamas = ХАМАС
-organization-hermitage = Государственный Эрмитаж
    .acronym = Эрмитаж
-organization-hezbollah = Хезболла
-organization-hse = Национальный исследовательский университет «Высшая школа экономики»
    .acronym = ВШЭ
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
-organization-hydrometcentre-ru = Гидрометцентр России
-organization-iadb = Межамериканский банк развития
    .acronym = МАБР
-organization-iaea = Международное агентство по атомной энергии
    .acronym = МАГАТЭ
-organization-iata = Международная ассоциация воздушного транспорта
    .acronym = ИАТА
-organization-ibrd = Международный банк реконструкции и развития
    .acronym = МБРР
-organization-icann = Корпорация по управлению доменными именами и IP-адресами
    .acronym = ICANN
-organization-icao = Международная организация гражданской авиации
    .acronym = ИКАО
-organization-icc = Международный уголовный суд
    .acronym = МУС
-organization-icj = Международный суд Организации Объединённых Наций
    .acronym = Международный суд ООН
-organization-icrc = Международный комитет Красного Креста
    .acronym = МККК
-organization-ictr = Международный трибунал по Руанде
    .acronym = МУТР
-organization-icty = Международный трибунал по бывшей Югославии
    .acronym = МТБЮ
-organization-iea = Международное энергетическое агентство
    .acronym = МЭА
-organization-iec-electrotechnical = Международная электротехническая комиссия
    .acronym = МЭК
-organization-ieee = Институт инженеров электротехники и электроники
    .acronym = IEEE
-organization-ifad = Международный фонд сельскохозяйственного развития
    .acronym = МФСР
-organization-ifc = Международная финансовая корпорация
    .acronym = МФК
-organization-ifes = Международный фонд избирательных систем
    .acronym = МФИС
-organization-ifj = Международная федерация журналистов
    .acronym = МФЖ
-organization-ifrc = Международная федерация обществ Красного Креста и Красного Полумесяца
    .acronym = МФОККиКП
-organization-iihf = Международная федерация хоккея
    .acronym = ИИХФ
-organization-iiss = Международный институт стратегических исследований
    .acronym = МИСИ
-organization-ilo = Международная организация труда
    .acronym = МОТ
-organization-imf = Международный валютный фонд
    .acronym = МВФ
-organization-imo = Международная морская организация
    .acronym = ИМО
-organization-inter-rao = Интер РАО
    .gender = indeclinable
-organization-interfax = Интерфакс
-organization-international-crisis-group = Международная кризисная группа
    .acronym = МКГ
-organization-international-idea = Международный институт демократии и содействия выборам
    .acronym = Международная ИДЕА
-organization-interpol = Международная организация уголовной полиции
    .acronym = Интерпол
-organization-investigative-committee-ru = Следственный комитет Российской Федерации
    .acronym = СК России
-organization-ioc = Международный олимпийский комитет
    .acronym = МОК
-organization-iom = Международная организация по миграции
    .acronym = МОМ
-organization-ipa-cis = Межпарламентская ассамблея государств — участников СНГ
    .acronym = МПА СНГ
-organization-ipc = Международный паралимпийский комитет
    .acronym = МПК
-organization-ipcc = Межправительственная группа экспертов по изменению климата
    .acronym = МГЭИК
-organization-ipu = Межпарламентский союз
    .acronym = МПС
-organization-ira = Ирландская республиканская армия
    .acronym = ИРА
-organization-irgc = Корпус стражей исламской революции
    .acronym = КСИР
-organization-iri = Международный республиканский институт
    .acronym = МРИ
-organization-isdb = Исламский банк развития
    .acronym = ИБР
-organization-isis = Исламское государство
    .acronym = ИГ
-organization-iso = Международная организация по стандартизации
    .acronym = ИСО
-organization-isu = Международный союз конькобежцев
    .acronym = ISU
-organization-itu = Международный союз электросвязи
    .acronym = МСЭ
-organization-izvestia = Газета «Известия»
-organization-jinr = Объединённый институт ядерных исследований
    .acronym = ОИЯИ
-organization-kamaz = КамАЗ
-organization-kaspersky = Лаборатория Касперского
-organization-kgb = Комитет государственной безопасности СССР
    .acronym = КГБ
-organization-khl = Континентальная хоккейная лига
    .acronym = КХЛ
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
-organization-krasnaya-zvezda = Газета «Красная звезда»
-organization-kurchatov-institute = Национальный исследовательский центр «Курчатовский институт»
    .acronym = Курчатовский институт
-organization-ldpr = Либерально-демократическая партия России
    .acronym = ЛДПР
-organization-lenta-ru = Лента.ру
    .gender = indeclinable
-organization-levada-center = Левада-центр
-organization-lukoil = Лукойл
-organization-maly-theatre = Государственный академический Малый театр России
    .acronym = Малый театр
-organization-mariinsky-theatre = Государственный академический Мариинский театр
    .acronym = Мариинский театр
-organization-mayak-radio = Радио «Маяк»
    .gender = indeclinable
-organization-meduza = Meduza
-organization-megafon = Мегафон
-organization-memorial = Международное общество «Мемориал»
-organization-mephi = Национальный исследовательский ядерный университет «МИФИ»
    .acronym = МИФИ
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
-organization-mfa-ru = Министерство иностранных дел Российской Федерации
    .acronym = МИД России
-organization-mgimo = Московский государственный институт международных отношений
    .acronym = МГИМО
-organization-ministry-of-agriculture-ru = Министерство сельского хозяйства Российской Федерации
    .acronym = Минсельхоз России
-organization-ministry-of-construction-ru = Министерство строительства и жилищно-коммунального хозяйства Российской Федерации
    .acronym = Минстрой России
-organization-ministry-of-culture-ru = Министерство культуры Российской Федерации
    .acronym = Минкультуры России
    .acronym-gender = indeclinable
-organization-ministry-of-defence-ru = Министерство обороны Российской Федерации
    .acronym = Минобороны России
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
-organization-ministry-of-health-and-social-development-ru = Министерство здравоохранения и социального развития Российской Федерации
    .acronym = Минздравсоцразвития России
    .acronym-gender = indeclinable
-organization-ministry-of-health-ru = Министерство здравоохранения Российской Федерации
    .acronym = Минздрав России
-organization-ministry-of-industry-and-trade-ru = Министерство промышленности и торговли Российской Федерации
    .acronym = Минпромторг России
-organization-ministry-of-justice-ru = Министерство юстиции Российской Федерации
    .acronym = Минюст России
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
-organization-moneyval = Комитет экспертов Совета Европы по оценке мер противодействия отмыванию денег и финансированию терроризма
    .acronym = МАНИВЭЛ
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
-organization-msf = { $case ->
       *[nominative] Врачи без границ
        [genitive] Врачей без границ
        [dative] Врачам без границ
        [accusative] Врачей без границ
        [instrumental] Врачами без границ
        [prepositional] Врачах без границ
    }
    .gender = plural
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
-organization-nashi = Молодёжное движение «Наши»
-organization-nato = Организация Североатлантического договора
    .acronym = НАТО
-organization-nato-pa = Парламентская ассамблея НАТО
    .acronym = ПА НАТО
-organization-nba = Национальная баскетбольная ассоциация
    .acronym = НБА
-organization-ndi = Национальный демократический институт
    .acronym = НДИ
-organization-ned = Национальный фонд в поддержку демократии
    .acronym = НФД
-organization-new-people-ru = Партия «Новые люди»
-organization-nezavisimaya-gazeta = Независимая газета
    .acronym = НГ
-organization-nfl = Национальная футбольная лига
    .acronym = НФЛ
-organization-nhl = Национальная хоккейная лига
    .acronym = НХЛ
-organization-nobel-committee = Норвежский Нобелевский комитет
    .acronym = Нобелевский комитет
-organization-non-aligned-movement = Движение неприсоединения
-organization-nord-stream = Nord Stream AG
-organization-nordic-council = Северный совет
-organization-norilsk-nickel = Норильский никель
    .gender = masculine
    .acronym = Норникель
    .acronym-gender = masculine
-organization-north-atlantic-council = Североатлантический совет
-organization-novatek = Новатэк
-organization-novaya-gazeta = Новая газета
-organization-ntv-ru = НТВ
-organization-oas = Организация американских государств
    .acronym = ОАГ
-organization-oau = Организация африканского единства
    .acronym = ОАЕ
-organization-ocha = Управление Организации Объединённых Наций по координации гуманитарных вопросов
    .acronym = УКГВ
-organization-oecd = Организация экономического сотрудничества и развития
    .acronym = ОЭСР
-organization-ohchr = Управление Верховного комиссара Организации Объединённых Наций по правам человека
    .acronym = УВКПЧ
-organization-oic = Организация исламского сотрудничества
    .acronym = ОИС
-organization-oif = Международная организация франкофонии
    .acronym = МОФ
-organization-olympic-committee-ru = Олимпийский комитет России
    .acronym = ОКР
-organization-onf = Общероссийский народный фронт
    .acronym = ОНФ
-organization-opcw = Организация по запрещению химического оружия
    .acronym = ОЗХО
-organization-opec = Организация стран — экспортёров нефти
    .acronym = ОПЕК
-organization-open-society = Фонд «Открытое общество»
-organization-osce = Организация по безопасности и сотрудничеству в Европе
    .acronym = ОБСЕ
-organization-osce-hcnm = Верховный комиссар ОБСЕ по делам национальных меньшинств
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
-organization-oxfam = Оксфам
-organization-pabsec = Парламентская ассамблея Черноморского экономического сотрудничества
    .acronym = ПАЧЭС
-organization-pace = Парламентская ассамблея Совета Европы
    .acronym = ПАСЕ
-organization-pacific-islands-forum = Форум тихоокеанских островов
    .acronym = ФТО
-organization-palestinian-authority = Палестинская национальная администрация
    .acronym = ПНА
-organization-paris-club = Парижский клуб
-organization-parnas = Партия народной свободы
    .acronym = ПАРНАС
-organization-party-of-pensioners-ru = Российская партия пенсионеров за социальную справедливость
-organization-patriots-of-russia = { $case ->
       *[nominative] Патриоты России
        [genitive] Патриотов России
        [dative] Патриотам России
        [accusative] Патриотов России
        [instrumental] Патриотами России
        [prepositional] Патриотах России
    }
    .gender = plural
-organization-pca = Постоянная палата третейского суда
    .acronym = ППТС
-organization-pension-fund-ru = Пенсионный фонд Российской Федерации
    .acronym = ПФР
-organization-pkk = Рабочая партия Курдистана
    .acronym = РПК
-organization-plo = Организация освобождения Палестины
    .acronym = ООП
-organization-pravda = Газета «Правда»
-organization-presidential-administration-ru = Администрация Президента Российской Федерации
    .acronym = АП РФ
-organization-presidential-library-ru = Президентская библиотека имени Б. Н. Ельцина
-organization-prosecutor-general-ru = Генеральная прокуратура Российской Федерации
    .acronym = Генпрокуратура России
-organization-pushkin-museum = Государственный музей изобразительных искусств имени А. С. Пушкина
    .acronym = ГМИИ имени Пушкина
-organization-rand = Корпорация RAND
-organization-ranepa = Российская академия народного хозяйства и государственной службы при Президенте Российской Федерации
    .acronym = РАНХиГС
-organization-rao = Российская академия образования
    .acronym = РАО
-organization-rao-ues = РАО «ЕЭС России»
-organization-ras = Российская академия наук
    .acronym = РАН
-organization-rbc = РБК
-organization-rcoit = Российский центр обучения избирательным технологиям при Центральной избирательной комиссии Российской Федерации
    .acronym = РЦОИТ
-organization-rdif = Российский фонд прямых инвестиций
    .acronym = РФПИ
-organization-red-crescent = { $case ->
       *[nominative] Красный Полумесяц
        [genitive] Красного Полумесяца
        [dative] Красному Полумесяцу
        [accusative] Красный Полумесяц
        [instrumental] Красным Полумесяцем
        [prepositional] Красном Полумесяце
    }
    .gender = masculine
-organization-red-cross-movement = Международное движение Красного Креста и Красного Полумесяца
    .acronym = Красный Крест
-organization-regnum = ИА Regnum
    .gender = indeclinable
-organization-ren-tv = РЕН ТВ
-organization-rfs = Российский футбольный союз
    .acronym = РФС
-organization-ria-novosti = РИА Новости
    .gender = indeclinable
-organization-right-cause = Партия «Правое дело»
-organization-rodina-party = Партия «Родина»
-organization-rosarkhiv = Федеральное архивное агентство
    .acronym = Росархив
-organization-rosatom = Государственная корпорация по атомной энергии «Росатом»
    .acronym = Росатом
-organization-rosaviatsiya = Федеральное агентство воздушного транспорта
    .acronym = Росавиация
-organization-rosavtodor = Федеральное дорожное агентство
    .acronym = Росавтодор
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
-organization-rt = RT
-organization-rudn = Российский университет дружбы народов
    .acronym = РУДН
-organization-rusal = Русал
-organization-rushydro = РусГидро
    .gender = indeclinable
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
-organization-russian-red-cross = Российское общество Красного Креста
    .acronym = РКК
-organization-russian-state-library = Российская государственная библиотека
    .acronym = РГБ
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
-organization-saarc = Ассоциация регионального сотрудничества стран Южной Азии
    .acronym = СААРК
-organization-sadc = Сообщество развития Юга Африки
    .acronym = САДК
-organization-save-the-children = Save the Children
-organization-sberbank = Сбербанк
-organization-sco = Шанхайская организация сотрудничества
    .acronym = ШОС
-organization-security-council-ru = Совет Безопасности Российской Федерации
    .acronym = Совбез России
-organization-severstal = Северсталь
    .gender = feminine
-organization-sibur = Сибур
-organization-sipri = Стокгольмский международный институт исследований проблем мира
    .acronym = СИПРИ
-organization-spbu = Санкт-Петербургский государственный университет
    .acronym = СПбГУ
-organization-sports-rusada = Российское антидопинговое агентство
    .acronym = РУСАДА
-organization-sps-ru = Союз правых сил
    .acronym = СПС
-organization-sputnik-agency = Агентство Sputnik
-organization-state-council-ru = Государственный Совет Российской Федерации
    .acronym = Госсовет России
-organization-state-duma = Государственная Дума
-organization-sukhoi = Компания «Сухой»
-organization-supreme-arbitration-court-ru = Высший Арбитражный Суд Российской Федерации
    .acronym = ВАС РФ
-organization-supreme-court-ru = Верховный Суд Российской Федерации
    .acronym = Верховный суд России
-organization-supreme-soviet-rsfsr = Верховный Совет РСФСР
-organization-surgutneftegas = Сургутнефтегаз
-organization-svr = Служба внешней разведки Российской Федерации
    .acronym = СВР России
-organization-swift = Общество всемирных межбанковских финансовых каналов связи
    .acronym = SWIFT
-organization-t-bank = { $case ->
       *[nominative] Тинькофф банк
        [genitive] Тинькофф банка
        [dative] Тинькофф банку
        [accusative] Тинькофф банк
        [instrumental] Тинькофф банком
        [prepositional] Тинькофф банке
    }
    .gender = masculine
-organization-taliban = Талибан
-organization-tass = ТАСС
-organization-tatneft = Татнефть
    .gender = feminine
-organization-traffic-police-ru = Государственная инспекция безопасности дорожного движения
    .acronym = ГИБДД
-organization-transneft = Транснефть
    .gender = feminine
-organization-transparency-international = Transparency International
-organization-tretyakov-gallery = Государственная Третьяковская галерея
    .acronym = Третьяковская галерея
-organization-turkic-council = Организация тюркских государств
    .acronym = ОТГ
-organization-tv-centre-ru = ТВ Центр
-organization-tv-rain = Телеканал «Дождь»
-organization-uac = Объединённая авиастроительная корпорация
    .acronym = ОАК
-organization-uefa = Союз европейских футбольных ассоциаций
    .acronym = УЕФА
-organization-un = Организация Объединённых Наций
    .acronym = ООН
-organization-un-habitat = Программа Организации Объединённых Наций по населённым пунктам
    .acronym = ООН-Хабитат
-organization-un-human-rights-council = Совет Организации Объединённых Наций по правам человека
    .acronym = СПЧ ООН
-organization-un-secretariat = Секретариат Организации Объединённых Наций
    .acronym = Секретариат ООН
-organization-un-women = Структура Организации Объединённых Наций по вопросам гендерного равенства и расширения прав и возможностей женщин
    .acronym = ООН-женщины
    .acronym-gender = plural
-organization-unaids = Объединённая программа Организации Объединённых Наций по ВИЧ/СПИДу
    .acronym = ЮНЭЙДС
-organization-unasur = Союз южноамериканских наций
    .acronym = УНАСУР
-organization-unctad = Конференция Организации Объединённых Наций по торговле и развитию
    .acronym = ЮНКТАД
-organization-undp = Программа развития Организации Объединённых Наций
    .acronym = ПРООН
-organization-unece = Европейская экономическая комиссия Организации Объединённых Наций
    .acronym = ЕЭК ООН
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
-organization-unicef = Детский фонд Организации Объединённых Наций
    .acronym = ЮНИСЕФ
-organization-unido = Организация Объединённых Наций по промышленному развитию
    .acronym = ЮНИДО
-organization-union-of-journalists-ru = Союз журналистов России
-organization-union-state = Союзное государство России и Белоруссии
    .acronym = Союзное государство
-organization-union-state-pa = Парламентское собрание Союза Беларуси и России
-organization-union-state-permanent-committee = Постоянный комитет Союзного государства
    .acronym = Постком Союзного государства
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
-organization-united-russia = Единая Россия
-organization-unodc = Управление Организации Объединённых Наций по наркотикам и преступности
    .acronym = УНП ООН
-organization-unrwa = Ближневосточное агентство Организации Объединённых Наций для помощи палестинским беженцам и организации работ
    .acronym = БАПОР
-organization-unsc = Совет Безопасности Организации Объединённых Наций
    .acronym = Совбез ООН
-organization-unwto = Всемирная туристская организация
    .acronym = ЮНВТО
-organization-upu = Всемирный почтовый союз
    .acronym = ВПС
-organization-usc-ru = Объединённая судостроительная корпорация
    .acronym = ОСК
-organization-veb = Государственная корпорация развития «ВЭБ.РФ»
    .acronym = ВЭБ
-organization-vedomosti = Газета «Ведомости»
-organization-venice-commission = Европейская комиссия за демократию через право
    .acronym = Венецианская комиссия
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
-organization-visegrad-group = Вышеградская группа
    .acronym = В4
-organization-vk = ВКонтакте
    .gender = indeclinable
-organization-vtb = Банк ВТБ
    .acronym = ВТБ
-organization-vtsiom = Всероссийский центр изучения общественного мнения
    .acronym = ВЦИОМ
-organization-wada = Всемирное антидопинговое агентство
    .acronym = ВАДА
-organization-warsaw-pact = Организация Варшавского договора
    .acronym = ОВД
-organization-wco = Всемирная таможенная организация
    .acronym = ВТамО
-organization-wef = Всемирный экономический форум
    .acronym = ВЭФ
-organization-weu = Западноевропейский союз
    .acronym = ЗЕС
-organization-wfp = Всемирная продовольственная программа
    .acronym = ВПП ООН
-organization-who = Всемирная организация здравоохранения
    .acronym = ВОЗ
-organization-wikileaks = WikiLeaks
-organization-wipo = Всемирная организация интеллектуальной собственности
    .acronym = ВОИС
-organization-wmo = Всемирная метеорологическая организация
    .acronym = ВМО
-organization-world-athletics = Международная ассоциация легкоатлетических федераций
    .acronym = ИААФ
-organization-world-bank = Всемирный банк
-organization-world-bank-group = Группа Всемирного банка
-organization-wto = Всемирная торговая организация
    .acronym = ВТО
-organization-wwf = Всемирный фонд дикой природы
    .acronym = WWF
-organization-yabloko = { $case ->
       *[nominative] Яблоко
        [genitive] Яблока
        [dative] Яблоку
        [accusative] Яблоко
        [instrumental] Яблоком
        [prepositional] Яблоке
    }
    .gender = neuter
-organization-yandex = Яндекс
-organization-yukos = ЮКОС
