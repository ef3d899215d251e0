# Места, как их пишет Сводка по-русски. Падежи даёт language.toml; выписано то, что он дал бы неверно.
#
# Порядок: по ключу. Другие написания стоят в places.toml, факты — в ../../world/places.toml.
# Источник: вручную, по общим знаниям.

-place-aachen = Ахен
-place-aalborg = Ольборг
-place-aalst = Алст
-place-aargau = Аргау
-place-aarhus = Орхус
-place-abadan = Абадан
-place-abai-region = область Абай
-place-abakan = Абакан
-place-abancay = Абанкай
-place-abbottabad = Абботтабад
-place-abeche = Абеше
-place-abeokuta = Абеокута
-place-aberdeen = Абердин
-place-abha = Абха
-place-abia-state = штат Абия
-place-abidjan = Абиджан
-place-abomey = Абомей
-place-abovyan = Абовян
-place-abruzzo = Абруццо
-place-abu-dhabi = Абу-Даби
-place-abu-ghraib = Абу-Грейб
-place-abu-kamal = Абу-Кемаль
    .gender = masculine
-place-abuja = Абуджа
-place-abyan = Абьян
-place-abyei = Абьей
-place-acapulco = Акапулько
-place-accra = Аккра
-place-aceh = Ачех
-place-achinsk = Ачинск
-place-acre-state = штат Акри
-place-adamawa = Адамава
-place-adamstown = Адамстаун
-place-adana = Адана
-place-adapazari = Адапазары
    .gender = indeclinable
-place-adazi = Адажи
-place-addis-ababa = Аддис-Абеба
-place-adelaide = Аделаида
-place-aden = Аден
-place-adiyaman = Адыяман
-place-adjara = Аджария
-place-adler = Адлер
-place-adygea = Адыгея
-place-afar = Афар
-place-afrin = Африн
-place-afyonkarahisar = Афьонкарахисар
-place-agadez = Агадес
-place-agadir = Агадир
-place-agarak = Агарак
-place-agartala = Агартала
-place-agdam = Агдам
-place-agin-buryat-autonomous-area = { $case ->
       *[nominative] Агинский Бурятский автономный округ
        [genitive] Агинского Бурятского автономного округа
        [dative] Агинскому Бурятскому автономному округу
        [accusative] Агинский Бурятский автономный округ
        [instrumental] Агинским Бурятским автономным округом
        [prepositional] Агинском Бурятском автономном округе
    }
-place-aginskoye = { $case ->
       *[nominative] Агинское
        [genitive] Агинского
        [dative] Агинскому
        [accusative] Агинское
        [instrumental] Агинским
        [prepositional] Агинском
    }
-place-agjabadi = Агджабеди
-place-agra = Агра
-place-agrigento = Агридженто
-place-aguascalientes = Агуаскальентес
-place-ahal-velayat = Ахалский велаят
-place-ahmedabad = Ахмадабад
-place-ahvaz = Ахваз
-place-aix-en-provence = Экс-ан-Прованс
-place-aizawl = Аиджал
-place-ajaccio = Аяччо
-place-ajdabiya = Адждабия
-place-ajman = Аджман
-place-ajmer = Аджмер
-place-akhalgori = Ахалгори
-place-akhalkalaki = Ахалкалаки
-place-akhaltsikhe = Ахалцихе
    .gender = indeclinable
-place-akhtubinsk = Ахтубинск
-place-akita = Акита
-place-akkuyu = Аккую
-place-akmola-region = Акмолинская область
-place-akron = Акрон (Огайо)
-place-akrotiri = Акротири
-place-aktau = Актау
-place-aktobe = Актобе
    .gender = indeclinable
-place-aktobe-region = Актюбинская область
-place-akure = Акуре
-place-akureyri = Акюрейри
-place-akwa-ibom = Аква-Ибом
-place-al-ain = Эль-Айн
-place-al-bab = Эль-Баб
-place-al-hoceima = Эль-Хосейма
-place-al-mahra = Эль-Махра
-place-al-tanf = Эт-Танф
-place-al-ula = Эль-Ула
-place-al-wakrah = Эль-Вакра
-place-alabama = Алабама
-place-alagir = Алагир
-place-alagoas = Алагоас
-place-alajuela = Алахуэла
-place-alamein = Эль-Аламейн
-place-alanya = { $case ->
       *[nominative] Аланья
        [genitive] Аланьи
        [dative] Аланье
        [accusative] Аланью
        [instrumental] Аланьей
        [prepositional] Аланье
    }
-place-alapayevsk = Алапаевск
-place-alaska = Аляска
    .preposition = на
-place-alatyr = Алатырь
    .gender = masculine
-place-alba-iulia = Алба-Юлия
-place-albany = Олбани
-place-alberta = провинция Альберта
-place-albertville = Альбервиль
    .gender = masculine
-place-albuquerque = Альбукерке
-place-albury = Олбери
-place-alchevsk = Алчевск
-place-aleksin = Алексин
-place-aleppo = Алеппо
-place-alesund = Олесунн
-place-alexandria = Александрия
-place-alexandria-virginia = Александрия (Виргиния)
-place-alexandroupoli = Александруполис
-place-algarve = Алгарви
-place-algeciras = Альхесирас
-place-alghero = Альгеро
-place-algiers = город Алжир
-place-alicante = Аликанте
    .gender = indeclinable
-place-alice-springs = Алис-Спрингс
-place-aligarh = Алигарх
-place-allahabad = Аллахабад
-place-allentown = Аллентаун
-place-almalyk = Алмалык
-place-almaty = Алма-Ата
-place-almaty-region = Алматинская область
-place-almere = Алмере
    .gender = indeclinable
-place-almeria = Альмерия
-place-almetyevsk = Альметьевск
-place-alofi = Алофи
-place-alor-setar = Алор-Сетар
-place-alpbach = Альпбах
-place-alsace = Эльзас
-place-altai-republic = Республика Алтай
-place-altai-territory = Алтайский край
-place-alushta = Алушта
-place-alytus = Алитус
-place-amalfi = Амальфи
-place-amapa = Амапа
-place-amarah = Эль-Амара
-place-amari = Эмари
-place-amarillo = Амарилло
-place-ambala = Амбала
-place-ambato = Амбато
-place-ambon = Амбон
-place-amersfoort = Амерсфорт
-place-amhara = Амхара
-place-amiens = Амьен
-place-amman = Амман
-place-amol = Амоль
    .gender = masculine
-place-amran = Амран
-place-amravati = Амравати
-place-amritsar = Амритсар
-place-amsterdam = Амстердам
-place-amur-region = Амурская область
-place-amursk = Амурск
-place-anadyr = Анадырь
    .gender = masculine
-place-anaheim = Анахайм
-place-anaklia = Анаклия
-place-anambra = Анамбра
-place-anantnag = Анантнаг
-place-anapa = Анапа
-place-anapolis = Анаполис
-place-anatolia = Анатолия
-place-anau = Анау
-place-anbar = Анбар
-place-ancash = Анкаш
-place-anchorage = Анкоридж
-place-ancona = Анкона
-place-andalusia = Андалусия
-place-andaman-nicobar = { $case ->
       *[nominative] Андаманские и Никобарские острова
        [genitive] Андаманских и Никобарских островов
        [dative] Андаманским и Никобарским островам
        [accusative] Андаманские и Никобарские острова
        [instrumental] Андаманскими и Никобарскими островами
        [prepositional] Андаманских и Никобарских островах
    }
    .gender = plural
    .preposition = на
-place-andhra-pradesh = Андхра-Прадеш
-place-andijan = Андижан
-place-andijan-region = Андижанская область
-place-andorra-la-vella = { $case ->
       *[nominative] Андорра-ла-Велья
        [genitive] Андорра-ла-Вельи
        [dative] Андорра-ла-Велье
        [accusative] Андорра-ла-Велью
        [instrumental] Андорра-ла-Вельей
        [prepositional] Андорра-ла-Велье
    }
-place-angarsk = Ангарск
-place-angers = Анже
    .gender = indeclinable
-place-angren = Ангрен
-place-anhui = Аньхой
-place-anjouan = Анжуан
    .preposition = на
-place-ankara = Анкара
-place-ann-arbor = Энн-Арбор
-place-annaba = Аннаба
-place-annapolis = Аннаполис
-place-annecy = Анси
-place-anqing = Аньцин
-place-ansan = Ансан
-place-anshan = Аньшань
    .gender = masculine
-place-antakya = { $case ->
       *[nominative] Антакья
        [genitive] Антакьи
        [dative] Антакье
        [accusative] Антакью
        [instrumental] Антакьей
        [prepositional] Антакье
    }
-place-antalya = { $case ->
       *[nominative] Анталья
        [genitive] Антальи
        [dative] Анталье
        [accusative] Анталью
        [instrumental] Антальей
        [prepositional] Анталье
    }
-place-antananarivo = Антананариву
-place-antibes = Антиб
-place-antioquia = Антьокия
-place-antipolo = Антиполо
-place-antofagasta = Антофагаста
-place-antsirabe = Анцирабе
-place-antsiranana = Анциранана
-place-antwerp = Антверпен
-place-anuradhapura = Анурадхапура
-place-anzhero-sudzhensk = Анжеро-Судженск
-place-anzoategui = Ансоатеги
-place-aomori = Аомори
-place-aosta = Аоста
-place-aosta-valley = Валле-д’Аоста
-place-apatity = { $case ->
       *[nominative] Апатиты
        [genitive] Апатитов
        [dative] Апатитам
        [accusative] Апатиты
        [instrumental] Апатитами
        [prepositional] Апатитах
    }
    .gender = plural
-place-apeldoorn = Апелдорн
-place-apia = Апиа
-place-apulia = Апулия
-place-apure = Апуре
-place-apurimac = Апуримак
-place-aqaba = Акаба
-place-aquitaine = Аквитания
-place-aracaju = Аракажу
-place-arad = Арад
-place-aragatsotn-province = Арагацотнская область
-place-aragon = Арагон
-place-aragua = Арагуа
-place-arak = Эрак
-place-aralsk = Аральск
-place-ararat-province = Араратская область
-place-arauca = Араука
-place-araucania = Араукания
-place-arctic = Арктика
-place-ardabil = Ардебиль
    .gender = masculine
-place-ardahan = Ардахан
-place-arequipa = Арекипа
-place-arezzo = Ареццо
-place-argun = Аргун
-place-arica = Арика
-place-arish = Эль-Ариш
-place-arizona = Аризона
-place-arkalyk = Аркалык
-place-arkansas = Арканзас
-place-arkhangelsk = Архангельск
-place-arkhangelsk-region = Архангельская область
-place-arlington = Арлингтон
-place-arlit = Арлит
-place-armavir = Армавир
-place-armavir-province = Армавирская область
-place-armyansk = Армянск
-place-arnhem = Арнем
-place-arras = Аррас
-place-artashat = Арташат
-place-artvin = Артвин
-place-artyom = Артём
-place-arunachal-pradesh = Аруначал-Прадеш
-place-arusha = Аруша
-place-arzamas = Арзамас
-place-asahikawa = Асахикава
-place-asansol = Асансол
-place-asbest = Асбест
-place-aschaffenburg = Ашаффенбург
-place-asean-countries = страны АСЕАН
-place-ashdod = Ашдод
-place-ashgabat = Ашхабад
-place-ashkelon = Ашкелон
-place-ashtarak = Аштарак
-place-asia-pacific = Азиатско-Тихоокеанский регион
-place-asino = Асино
-place-askeran = Аскеран
-place-asmara = Асмэра
-place-aspen = Аспен
-place-assab = Ассаб
-place-assam = Ассам
-place-assisi = Ассизи
-place-astana = Астана
-place-astrakhan = Астрахань
    .gender = feminine
-place-astrakhan-region = Астраханская область
-place-asturias = Астурия
-place-asuncion = Асунсьон
-place-aswan = Асуан
-place-asyut = Асьют
-place-atacama = Атакама
-place-atbara = Атбара
-place-athens = Афины
    .gender = plural
-place-atlanta = Атланта
-place-atyrau = Атырау
-place-atyrau-region = Атырауская область
-place-auckland = Окленд
-place-augsburg = Аугсбург
-place-augusta-georgia = Огаста (Джорджия)
-place-augusta-maine = Огаста (Мэн)
-place-austin = Остин
-place-australian-capital-territory = Австралийская столичная территория
-place-auvergne = Овернь
    .gender = feminine
-place-auvergne-rhone-alpes = { $case ->
       *[nominative] Овернь — Рона — Альпы
        [genitive] Оверни — Роны — Альп
        [dative] Оверни — Роне — Альпам
        [accusative] Овернь — Рону — Альпы
        [instrumental] Овернью — Роной — Альпами
        [prepositional] Оверни — Роне — Альпах
    }
    .gender = feminine
-place-avarua = Аваруа
-place-avdiivka = Авдеевка
-place-aveiro = Авейру
-place-aviano = Авиано
-place-avignon = Авиньон
-place-awaza = Аваза
-place-axum = Аксум
-place-ayacucho = Аякучо
-place-ayia-napa = Айя-Напа
-place-ayodhya = { $case ->
       *[nominative] Айодхья
        [genitive] Айодхьи
        [dative] Айодхье
        [accusative] Айодхью
        [instrumental] Айодхьей
        [prepositional] Айодхье
    }
-place-aysen = Айсен
-place-ayutthaya = Аюттхая
-place-azad-kashmir = Азад-Кашмир
-place-azawad = Азавад
-place-azores = { $case ->
       *[nominative] Азорские острова
        [genitive] Азорских островов
        [dative] Азорским островам
        [accusative] Азорские острова
        [instrumental] Азорскими островами
        [prepositional] Азорских островах
    }
    .gender = plural
    .preposition = на
-place-azov = Азов
-place-baalbek = Баальбек
-place-babil = Бабиль
    .gender = masculine
-place-babol = Баболь
    .gender = masculine
-place-bacau = Бакэу
-place-bacolod = Баколод
-place-bad-gastein = Бад-Гаштайн
-place-bad-homburg = Бад-Хомбург
-place-bad-ischl = Бад-Ишль
    .gender = masculine
-place-badajoz = Бадахос
-place-badakhshan-province-af = провинция Бадахшан
-place-baden-baden = Баден-Баден
-place-baden-wurttemberg = Баден-Вюртемберг
-place-badghis = Бадгис
-place-baffin-island = { $case ->
       *[nominative] Баффинова Земля
        [genitive] Баффиновой Земли
        [dative] Баффиновой Земле
        [accusative] Баффинову Землю
        [instrumental] Баффиновой Землёй
        [prepositional] Баффиновой Земле
    }
    .preposition = на
-place-bafoussam = Бафусам
-place-bagamoyo = Багамойо
-place-bagan = Баган
-place-baghdad = Багдад
-place-baghlan = Баглан
-place-bago = Баго
-place-bagram = Баграм
-place-baguio = Багио
-place-bahawalpur = Бахавалпур
-place-bahia = Баия
-place-bahia-blanca = Баия-Бланка
-place-bahir-dar = Бахр-Дар
-place-baia-mare = Бая-Маре
    .gender = indeclinable
-place-baidoa = Байдоа
-place-baikalsk = Байкальск
-place-baikonur = Байконур
-place-baja-california = Нижняя Калифорния
-place-baja-california-sur = Южная Нижняя Калифорния
-place-bakersfield = Бейкерсфилд
-place-bakhchisarai = Бахчисарай
-place-bakhmut = Бахмут
-place-baksan = Баксан
-place-baku = Баку
-place-bakuriani = Бакуриани
-place-balakhna = Балахна
-place-balaklava = Балаклава
-place-balakovo = { $case ->
       *[nominative] Балаково
        [genitive] Балакова
        [dative] Балакову
        [accusative] Балаково
        [instrumental] Балаковом
        [prepositional] Балакове
    }
-place-balashikha = Балашиха
-place-balearic-islands = { $case ->
       *[nominative] Балеарские острова
        [genitive] Балеарских островов
        [dative] Балеарским островам
        [accusative] Балеарские острова
        [instrumental] Балеарскими островами
        [prepositional] Балеарских островах
    }
    .gender = plural
    .preposition = на
-place-bali = Бали
    .preposition = на
-place-balikesir = Балыкесир
-place-balikpapan = Баликпапан
-place-balkan-velayat = Балканский велаят
-place-balkanabat = Балканабад
-place-balkans = Балканы
    .gender = plural
    .preposition = на
-place-balkh = Балх
-place-ballarat = Балларат
-place-balochistan = Белуджистан
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
-place-baltiysk = Балтийск
-place-balykchy = Балыкчи
    .gender = indeclinable
-place-bamako = Бамако
-place-bambari = Бамбари
-place-bamberg = Бамберг
-place-bamenda = Баменда
-place-bamiyan = Бамиан
-place-banat = Банат
-place-banda-aceh = Банда-Ачех
-place-bandar-abbas = Бендер-Аббас
-place-bandar-lampung = Бандар-Лампунг
-place-bandar-seri-begawan = Бандар-Сери-Бегаван
-place-bandung = Бандунг
-place-banff = Банф
-place-bangalore = Бангалор
-place-bangassou = Бангасу
-place-bangkok = Бангкок
-place-bangsamoro = Бангсаморо
-place-bangui = Банги
-place-bani-walid = Бени-Валид
-place-banja-luka = Баня-Лука
-place-banjarmasin = Банджармасин
-place-banjul = Банжул
-place-bannu = Банну
-place-banska-bystrica = Банска-Бистрица
-place-bansko = Банско
-place-banten = Бантен
-place-baoding = Баодин
-place-baoji = Баоцзи
-place-baotou = Баотоу
-place-baqubah = Баакуба
-place-baramulla = Барамулла
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
-place-barcelona-venezuela = Барселона (Венесуэла)
-place-barda = Барда
-place-bardejov = Бардеёв
-place-bareilly = Барейли
-place-barentsburg = Баренцбург
-place-bari = Бари
-place-bariloche = Барилоче
-place-barinas = Баринас
-place-barisal = Барисал
-place-barnaul = Барнаул
-place-barquisimeto = Баркисимето
-place-barrancabermeja = Барранкабермеха
-place-barranquilla = { $case ->
       *[nominative] Барранкилья
        [genitive] Барранкильи
        [dative] Барранкилье
        [accusative] Барранкилью
        [instrumental] Барранкильей
        [prepositional] Барранкилье
    }
-place-barvikha = Барвиха
-place-basel = Базель
    .gender = masculine
-place-bashkortostan = Башкортостан
-place-basilan = Басилан
    .preposition = на
-place-basilicata = Базиликата
-place-basque-country = Страна Басков
-place-basra = Басра
-place-basse-terre = Бас-Тер
-place-basseterre = Бастер
-place-bastia = Бастия
-place-bat-yam = Бат-Ям
-place-batam = Батам
    .preposition = на
-place-batangas = Батангас
-place-bataysk = Батайск
-place-batken = Баткен
-place-batken-region = Баткенская область
-place-batna = Батна
-place-baton-rouge = Батон-Руж
-place-battambang = Баттамбанг
-place-batticaloa = Баттикалоа
-place-batumi = Батуми
-place-baucau = Баукау
-place-bauchi = Баучи
-place-bauru = Бауру
-place-bavaria = Бавария
-place-bay-of-plenty = Бей-оф-Пленти
-place-bayamo = Баямо
-place-bayamon = Баямон
-place-bayelsa = Байелса
-place-bayramaly = Байрамали
-place-bayreuth = Байройт
-place-bechar = Бешар
-place-beersheba = Беэр-Шева
-place-beidaihe = Бэйдайхэ
-place-beihai = Бэйхай
-place-beijing = Пекин
-place-beira = Бейра
-place-beirut = Бейрут
-place-beit-hanoun = Бейт-Ханун
-place-beit-lahia = Бейт-Лахия
-place-bejaia = Беджая
-place-bekaa-valley = долина Бекаа
-place-bekabad = Бекабад
-place-bekasi = Бекаси
-place-beledweyne = Беледуэйне
-place-belem = Белен
-place-belene = Белене
    .gender = indeclinable
-place-belfast = Белфаст
-place-belford-roxo = Белфорд-Рошу
-place-belgaum = Белгаум
-place-belgorod = Белгород
-place-belgorod-region = Белгородская область
-place-belgrade = Белград
-place-belize-city = город Белиз
-place-bellinzona = Беллинцона
-place-belmopan = Бельмопан
-place-belo-horizonte = Белу-Оризонти
-place-belokurikha = Белокуриха
-place-belomorsk = Беломорск
-place-belorechensk = Белореченск
-place-beloretsk = Белорецк
-place-belozersk = Белозерск
-place-bender = Бендеры
    .gender = plural
-place-bendigo = Бендиго
-place-benelux = Бенилюкс
-place-bengbu = Бэнбу
-place-benghazi = Бенгази
-place-bengkulu = Бенгкулу
-place-benguela = Бенгела
-place-beni-suef = Бени-Суэйф
-place-benidorm = Бенидорм
-place-benin-city = Бенин-Сити
-place-benishangul-gumuz = Бенишангул-Гумуз
-place-bentiu = Бентиу
-place-benue = Бенуэ
-place-benxi = Бэньси
-place-berbera = Бербера
-place-berchtesgaden = Берхтесгаден
-place-berdsk = Бердск
-place-berdyansk = Бердянск
-place-berdychiv = Бердичев
-place-berezniki = { $case ->
       *[nominative] Березники
        [genitive] Березников
        [dative] Березникам
        [accusative] Березники
        [instrumental] Березниками
        [prepositional] Березниках
    }
    .gender = plural
-place-bergamo = Бергамо
-place-bergen = Берген
-place-berkeley = Беркли
-place-berlin = Берлин
-place-bern = Берн
-place-besancon = Безансон
-place-beslan = Беслан
-place-bessarabia = Бессарабия
-place-bethlehem = Вифлеем
-place-betim = Бетин
-place-beverly-hills = Беверли-Хиллз
    .gender = indeclinable
-place-bhagalpur = Бхагалпур
-place-bhavnagar = Бхавнагар
-place-bhilai = Бхилаи
-place-bhisho = Бишо
-place-bhiwandi = Бхиванди
-place-bhopal = Бхопал
-place-bhubaneswar = Бхубанешвар
-place-biafra = Биафра
-place-biala-podlaska = Бяла-Подляска
-place-bialystok = { $case ->
       *[nominative] Белосток
        [genitive] Белостока
        [dative] Белостоку
        [accusative] Белосток
        [instrumental] Белостоком
        [prepositional] Белостоке
    }
-place-biarritz = Биарриц
-place-bielefeld = Билефельд
-place-bielsko-biala = Бельско-Бяла
-place-bien-hoa = Бьенхоа
-place-bihac = Бихач
-place-bihar = Бихар
-place-bijeljina = Биелина
-place-bikaner = Биканер
-place-bikini-atoll = атолл Бикини
    .preposition = на
-place-bila-tserkva = { $case ->
       *[nominative] Белая Церковь
        [genitive] Белой Церкви
        [dative] Белой Церкви
        [accusative] Белую Церковь
        [instrumental] Белой Церковью
        [prepositional] Белой Церкви
    }
-place-bilaspur = Биласпур
-place-bilbao = Бильбао
-place-bilhorod-dnistrovskyi = { $case ->
       *[nominative] Белгород-Днестровский
        [genitive] Белгорода-Днестровского
        [dative] Белгороду-Днестровскому
        [accusative] Белгород-Днестровский
        [instrumental] Белгородом-Днестровским
        [prepositional] Белгороде-Днестровском
    }
-place-bilibino = Билибино
-place-billund = Биллунн
-place-biloxi = Билокси
-place-bingol = Бингёль
    .gender = masculine
-place-binzhou = Биньчжоу
-place-biobio = Био-Био
-place-biratnagar = Биратнагар
-place-birgunj = Биргандж
-place-birjand = Бирдженд
-place-birmingham = Бирмингем
-place-birmingham-alabama = Бирмингем (Алабама)
-place-birnin-kebbi = Бирнин-Кебби
-place-birobidzhan = Биробиджан
-place-birsk = Бирск
-place-bishkek = Бишкек
-place-biskra = Бискра
-place-bismarck = Бисмарк (Северная Дакота)
-place-bissau = Бисау
-place-bitlis = Битлис
-place-bitola = Битола
-place-biysk = Бийск
-place-bizerte = Бизерта
-place-blackpool = Блэкпул
-place-blagoevgrad = Благоевград
-place-blagoveshchensk = Благовещенск
-place-blantyre = Блантайр
-place-bled = Блед
-place-blida = Блида
-place-bloemfontein = Блумфонтейн
-place-bloomington-indiana = Блумингтон (Индиана)
-place-blue-nile-state = штат Голубой Нил
-place-bluefields = Блуфилдс
-place-blumenau = Блуменау
-place-bnei-brak = Бней-Брак
-place-boa-vista = Боа-Виста
-place-boao = Боао
-place-bobo-dioulasso = Бобо-Диуласо
-place-bobruisk = Бобруйск
-place-bochum = Бохум
-place-bodaybo = Бодайбо
-place-bodo = Будё
-place-bodrum = Бодрум
-place-bogor = Богор
-place-bogota = Богота
-place-bogra = Богра
-place-bohemia = Богемия
-place-bohol = Бохоль
    .gender = masculine
    .preposition = на
-place-boise = Бойсе
-place-bojnurd = Боджнурд
-place-bokhtar = { $case ->
       *[nominative] Бохтар
        [genitive] Бохтара
        [dative] Бохтару
        [accusative] Бохтар
        [instrumental] Бохтаром
        [prepositional] Бохтаре
    }
    .gender = masculine
-place-bolivar-state = штат Боливар
-place-bolnisi = Болниси
-place-bologna = { $case ->
       *[nominative] Болонья
        [genitive] Болоньи
        [dative] Болонье
        [accusative] Болонью
        [instrumental] Болоньей
        [prepositional] Болонье
    }
-place-bologoye = { $case ->
       *[nominative] Бологое
        [genitive] Бологого
        [dative] Бологому
        [accusative] Бологое
        [instrumental] Бологим
        [prepositional] Бологом
    }
-place-bolshoy-kamen = { $case ->
       *[nominative] Большой Камень
        [genitive] Большого Камня
        [dative] Большому Камню
        [accusative] Большой Камень
        [instrumental] Большим Камнем
        [prepositional] Большом Камне
    }
    .gender = masculine
-place-bolu = Болу
-place-bolzano = Больцано
-place-bonn = Бонн
-place-bora-bora = Бора-Бора
    .gender = indeclinable
    .preposition = на
-place-boracay = Боракай
    .preposition = на
-place-boras = Бурос
-place-bordeaux = Бордо
-place-borisoglebsk = Борисоглебск
-place-borisov = Борисов
-place-borjomi = Боржоми
-place-borneo = Борнео
    .preposition = на
-place-bornholm = Борнхольм
    .preposition = на
-place-borno = Борно
-place-borovets = Боровец
-place-borovichi = { $case ->
       *[nominative] Боровичи
        [genitive] Боровичей
        [dative] Боровичам
        [accusative] Боровичи
        [instrumental] Боровичами
        [prepositional] Боровичах
    }
    .gender = plural
-place-borovsk = Боровск
-place-borujerd = Боруджерд
-place-boryspil = Борисполь
    .gender = masculine
-place-bosaso = Босасо
-place-boston = Бостон
-place-botlikh = Ботлих
-place-botosani = Ботошани
-place-bottrop = Ботроп
-place-bouake = Буаке
-place-bouar = Буар
-place-bougainville = Бугенвиль
    .gender = masculine
    .preposition = на
-place-boulder = Боулдер
-place-bourgogne-franche-comte = { $case ->
       *[nominative] Бургундия — Франш-Конте
        [genitive] Бургундии — Франш-Конте
        [dative] Бургундии — Франш-Конте
        [accusative] Бургундию — Франш-Конте
        [instrumental] Бургундией — Франш-Конте
        [prepositional] Бургундии — Франш-Конте
    }
    .gender = feminine
-place-bournemouth = Борнмут
-place-boyaca = Бояка
-place-brades = Брейдс
-place-bradford = Брэдфорд
-place-braga = Брага
-place-braila = Брэила
-place-brampton = Брамптон
-place-brandenburg = Бранденбург
-place-brasilia = Бразилиа
    .gender = indeclinable
-place-brasov = Брашов
-place-bratislava = Братислава
-place-bratsk = Братск
-place-bratunac = Братунац
-place-braunschweig = Брауншвейг
-place-brazzaville = Браззавиль
    .gender = masculine
-place-brcko = Брчко
-place-brdo = Брдо-при-Краню
    .gender = indeclinable
-place-breda = Бреда
-place-bregenz = Брегенц
-place-bremen = Бремен
-place-bremerhaven = Бремерхафен
-place-brescia = Брешиа
    .gender = indeclinable
-place-brest = Брест
-place-brest-region = Брестская область
-place-bretton-woods = Бреттон-Вудс
-place-brics-countries = страны БРИКС
-place-bridgeport = Бриджпорт
-place-bridgetown = Бриджтаун
-place-brighton = Брайтон
-place-brindisi = Бриндизи
-place-brisbane = Брисбен
-place-bristol = Бристоль
    .gender = masculine
-place-british-columbia = Британская Колумбия
-place-brittany = Бретань
    .gender = feminine
-place-brno = Брно
-place-bronnitsy = { $case ->
       *[nominative] Бронницы
        [genitive] Бронниц
        [dative] Бронницам
        [accusative] Бронницы
        [instrumental] Бронницами
        [prepositional] Бронницах
    }
    .gender = plural
-place-brovary = { $case ->
       *[nominative] Бровары
        [genitive] Броваров
        [dative] Броварам
        [accusative] Бровары
        [instrumental] Броварами
        [prepositional] Броварах
    }
    .gender = plural
-place-brownsville = Браунсвилл
-place-bruges = Брюгге
    .gender = indeclinable
-place-brumadinho = Брумадинью
-place-brussels = Брюссель
    .gender = masculine
-place-bryansk = Брянск
-place-bryansk-region = Брянская область
-place-bucaramanga = Букараманга
-place-bucha = Буча
-place-bucharest = Бухарест
-place-bucheon = Пучхон
-place-budapest = Будапешт
-place-budva = Будва
-place-budyonnovsk = Будённовск
-place-buea = Буэа
-place-buenaventura = Буэнавентура
-place-buenos-aires = Буэнос-Айрес
-place-buenos-aires-province = провинция Буэнос-Айрес
-place-buffalo = Буффало
-place-bugulma = Бугульма
-place-buguruslan = Бугуруслан
-place-bujanovac = Буяновац
-place-bujumbura = Бужумбура
-place-bukavu = Букаву
-place-bukhara = Бухара
-place-bukhara-region = Бухарская область
-place-bukovina = Буковина
-place-bulawayo = Булавайо
-place-bunagana = Бунагана
-place-bundaberg = Бандаберг
-place-bunia = Буниа
-place-buon-ma-thuot = Буонметхуот
-place-burabay = { $case ->
       *[nominative] Боровое
        [genitive] Борового
        [dative] Боровому
        [accusative] Боровое
        [instrumental] Боровым
        [prepositional] Боровом
    }
-place-burao = Буръо
-place-buraydah = Бурайда
-place-burgas = Бургас
-place-burgenland = Бургенланд
-place-burgenstock = Бюргеншток
-place-burgos = Бургос
-place-burgundy = Бургундия
-place-buriram = Бурирам
-place-burnaby = Бернаби
-place-bursa = Бурса
-place-buryatia = Бурятия
-place-busan = Пусан
-place-bushehr = Бушер
-place-butare = Бутаре
-place-butembo = Бутембо
-place-buynaksk = Буйнакск
-place-buzau = Бузэу
-place-buzuluk = Бузулук
-place-bydgoszcz = Быдгощ
-place-byron-bay = Байрон-Бей
-place-bytom = Бытом
-place-cabimas = Кабимас
-place-cabinda = Кабинда
-place-cabo-delgado = Кабу-Делгаду
-place-cabo-san-lucas = Кабо-Сан-Лукас
-place-cacak = Чачак
-place-cadiz = Кадис
-place-caesarea = Кейсария
-place-cagayan-de-oro = Кагаян-де-Оро
-place-cagliari = Кальяри
-place-cahul = Кагул
-place-cairns = Кэрнс
-place-cairo = Каир
-place-cajamarca = Кахамарка
-place-calabar = Калабар
-place-calabria = Калабрия
-place-calais = Кале
    .gender = indeclinable
-place-calama = Калама
-place-calgary = Калгари
-place-cali = Кали
-place-california = Калифорния
-place-callao = Кальяо
-place-caloocan = Калоокан
-place-cam-ranh = Камрань
    .gender = feminine
-place-camaguey = Камагуэй
-place-cambridge = Кембридж
-place-cambridge-massachusetts = Кембридж (Массачусетс)
-place-campania = Кампания
-place-campeche = Кампече
-place-campina-grande = Кампина-Гранди
-place-campinas = Кампинас
-place-campo-grande = Кампу-Гранди
-place-campos-dos-goytacazes = Кампус-дус-Гойтаказис
-place-can-tho = Кантхо
-place-canakkale = Чанаккале
-place-canary-islands = { $case ->
       *[nominative] Канарские острова
        [genitive] Канарских островов
        [dative] Канарским островам
        [accusative] Канарские острова
        [instrumental] Канарскими островами
        [prepositional] Канарских островах
    }
    .gender = plural
    .preposition = на
-place-canberra = Канберра
-place-cancun = Канкун
-place-cangzhou = Цанчжоу
-place-cannes = Канны
    .gender = plural
-place-cantabria = Кантабрия
-place-canterbury = Кентербери
-place-cap-haitien = Кап-Аитьен
-place-cape-coast = Кейп-Кост
-place-cape-coral = Кейп-Корал
-place-cape-town = Кейптаун
-place-cappadocia = Каппадокия
-place-caprivi = Каприви
-place-caqueta = Какета
-place-carabobo = Карабобо
-place-caracas = Каракас
-place-carapicuiba = Карапикуиба
-place-cardiff = Кардифф
-place-caribbean = Карибский бассейн
-place-carinthia = Каринтия
-place-carson-city = Карсон-Сити
-place-cartagena = Картахена
-place-caruaru = Каруару
-place-casablanca = Касабланка
-place-casamance = Казаманс
-place-casanare = Касанаре
-place-cascais = Кашкайш
-place-cascavel = Каскавел
-place-caserta = Казерта
-place-castel-gandolfo = Кастель-Гандольфо
-place-castile-and-leon = { $case ->
       *[nominative] Кастилия и Леон
        [genitive] Кастилии и Леона
        [dative] Кастилии и Леону
        [accusative] Кастилию и Леон
        [instrumental] Кастилией и Леоном
        [prepositional] Кастилии и Леоне
    }
    .gender = feminine
-place-castilla-la-mancha = { $case ->
       *[nominative] Кастилия — Ла-Манча
        [genitive] Кастилии — Ла-Манчи
        [dative] Кастилии — Ла-Манче
        [accusative] Кастилию — Ла-Манчу
        [instrumental] Кастилией — Ла-Манчей
        [prepositional] Кастилии — Ла-Манче
    }
    .gender = feminine
-place-castries = Кастри
-place-catalonia = Каталония
-place-catamarca = Катамарка
-place-catania = Катания
-place-cauca = Каука
-place-caucasus = Кавказ
    .preposition = на
-place-causeni = { $case ->
       *[nominative] Каушаны
        [genitive] Каушан
        [dative] Каушанам
        [accusative] Каушаны
        [instrumental] Каушанами
        [prepositional] Каушанах
    }
    .gender = plural
-place-caxias-do-sul = Кашиас-ду-Сул
-place-cayenne = Кайенна
-place-ceadir-lunga = Чадыр-Лунга
-place-ceara = Сеара
-place-cebu = Себу
-place-cedar-rapids = Сидар-Рапидс
-place-celaya = Селая
-place-celje = Целе
    .gender = indeclinable
-place-celle = Целле
    .gender = indeclinable
-place-central-africa = Центральная Африка
-place-central-america = Центральная Америка
-place-central-asia = Центральная Азия
-place-central-asian-states = страны Центральной Азии
-place-central-darfur = Центральный Дарфур
-place-central-equatoria = Центральная Экватория
-place-central-europe = Центральная Европа
-place-central-federal-district = Центральный федеральный округ
-place-central-java = Центральная Ява
    .preposition = на
-place-central-kalimantan = Центральный Калимантан
    .preposition = на
-place-central-sulawesi = { $case ->
       *[nominative] Центральный Сулавеси
        [genitive] Центрального Сулавеси
        [dative] Центральному Сулавеси
        [accusative] Центральный Сулавеси
        [instrumental] Центральным Сулавеси
        [prepositional] Центральном Сулавеси
    }
    .preposition = на
-place-cernavoda = Чернаводэ
    .gender = indeclinable
-place-cernobbio = Черноббио
-place-cerro-de-pasco = Серро-де-Паско
-place-cesis = Цесис
-place-ceske-budejovice = Ческе-Будеёвице
    .gender = indeclinable
-place-cetinje = Цетине
    .gender = indeclinable
-place-ceuta = Сеута
-place-ceyhan = Джейхан
-place-chabahar = Чабахар
-place-chaco-province = провинция Чако
-place-chagang = Чагандо
-place-chaguanas = Чагуанас
-place-chambery = Шамбери
-place-chamonix = Шамони
-place-chandigarh = Чандигарх
-place-changchun = Чанчунь
    .gender = masculine
-place-changde = Чандэ
-place-changsha = { $case ->
       *[nominative] Чанша
        [genitive] Чанши
        [dative] Чанше
        [accusative] Чаншу
        [instrumental] Чаншой
        [prepositional] Чанше
    }
-place-changwon = Чханвон
-place-changzhou = Чанчжоу
-place-chania = { $case ->
       *[nominative] Ханья
        [genitive] Ханьи
        [dative] Ханье
        [accusative] Ханью
        [instrumental] Ханьей
        [prepositional] Ханье
    }
-place-chaozhou = Чаочжоу
-place-chapayevsk = Чапаевск
-place-chapeco = Шапеко
-place-charentsavan = Чаренцаван
-place-charleroi = Шарлеруа
    .gender = indeclinable
-place-charleston = Чарлстон
-place-charlevoix = Шарлевуа
-place-charlotte = Шарлотт
-place-charlotte-amalie = Шарлотта-Амалия
-place-charlottesville = Шарлотсвилл
-place-charlottetown = Шарлоттаун
-place-chasiv-yar = { $case ->
       *[nominative] Часов Яр
        [genitive] Часова Яра
        [dative] Часову Яру
        [accusative] Часов Яр
        [instrumental] Часовым Яром
        [prepositional] Часовом Яре
    }
-place-chatham-islands = { $case ->
       *[nominative] острова Чатем
        [genitive] островов Чатем
        [dative] островам Чатем
        [accusative] острова Чатем
        [instrumental] островами Чатем
        [prepositional] островах Чатем
    }
    .gender = plural
    .preposition = на
-place-chattanooga = Чаттануга
-place-chaykovsky = Чайковский
-place-chebarkul = Чебаркуль
    .gender = masculine
-place-cheboksary = Чебоксары
    .gender = plural
-place-chechnya = Чечня
-place-chegem = Чегем
-place-chelm = Хелм
-place-cheltenham = Челтнем
-place-chelyabinsk = Челябинск
-place-chelyabinsk-region = Челябинская область
-place-chemnitz = Хемниц
-place-chengde = Чэндэ
-place-chengdu = Чэнду
-place-chennai = Ченнаи
-place-cheonan = Чхонан
-place-cheongju = Чхонджу
-place-cherbourg = Шербур
-place-cheremkhovo = { $case ->
       *[nominative] Черемхово
        [genitive] Черемхова
        [dative] Черемхову
        [accusative] Черемхово
        [instrumental] Черемховом
        [prepositional] Черемхове
    }
-place-cherepovets = Череповец
-place-cherkasy = Черкассы
    .gender = plural
-place-cherkasy-region = Черкасская область
-place-cherkessk = Черкесск
-place-chernihiv = Чернигов
-place-chernihiv-region = Черниговская область
-place-chernivtsi = { $case ->
       *[nominative] Черновцы
        [genitive] Черновцов
        [dative] Черновцам
        [accusative] Черновцы
        [instrumental] Черновцами
        [prepositional] Черновцах
    }
    .gender = plural
-place-chernivtsi-region = Черновицкая область
-place-chernobyl = Чернобыль
    .gender = masculine
-place-chernogolovka = Черноголовка
-place-chernogorsk = Черногорск
-place-chernyakhovsk = Черняховск
-place-chervonohrad = Червоноград
-place-chetumal = Четумаль
    .gender = masculine
-place-cheyenne = Шайенн (Вайоминг)
-place-chhattisgarh = Чхаттисгарх
-place-chiang-mai = Чиангмай
-place-chiang-rai = Чианграй
-place-chiapas = Чьяпас
-place-chiatura = Чиатура
-place-chiba = Тиба
-place-chibok = Чибок
-place-chicago = Чикаго
-place-chichicastenango = Чичикастенанго
-place-chiclayo = Чиклайо
-place-chifeng = Чифэн
-place-chihuahua = Чиуауа
-place-chillan = Чильян
-place-chiloe = Чилоэ
    .preposition = на
-place-chimalhuacan = Чимальуакан
-place-chimaltenango = Чимальтенанго
-place-chimbote = Чимботе
-place-chimoio = Шимойо
-place-chin-state = штат Чин
-place-chinandega = Чинандега
-place-chios = Хиос
    .preposition = на
-place-chirchik = Чирчик
-place-chisinau = Кишинёв
-place-chistopol = Чистополь
    .gender = masculine
-place-chita = Чита
-place-chitral = Читрал
-place-chittagong = Читтагонг
-place-chitungwiza = Читунгвиза
-place-choco = департамент Чоко
-place-cholpon-ata = Чолпон-Ата
-place-choluteca = Чолутека
-place-chongjin = Чхонджин
-place-chongqing = Чунцин
-place-chornomorsk = Черноморск
-place-chorzow = Хожув
-place-christchurch = Крайстчерч
-place-chubut = Чубут
-place-chuhuiv = Чугуев
-place-chukotka = Чукотка
    .preposition = на
-place-chukotka-area = Чукотский автономный округ
-place-chula-vista = Чула-Виста
-place-chuquisaca = Чукисака
-place-chust = Чуст
-place-chuuk = Чуук
-place-chuvashia = Чувашия
-place-chuy-region = Чуйская область
-place-ciego-de-avila = Сьего-де-Авила
-place-cienfuegos = Сьенфуэгос
-place-cincinnati = Цинциннати
-place-cirebon = Чиребон
-place-cis-countries = страны СНГ
-place-ciudad-bolivar = Сьюдад-Боливар
-place-ciudad-del-este = Сьюдад-дель-Эсте
-place-ciudad-guayana = Сьюдад-Гуаяна
-place-ciudad-juarez = Сьюдад-Хуарес
-place-ciudad-obregon = Сьюдад-Обрегон
-place-ciudad-victoria = Сьюдад-Виктория
-place-clearwater = Клируотер
-place-clermont-ferrand = Клермон-Ферран
-place-cleveland = Кливленд
-place-cluj-napoca = Клуж-Напока
-place-coahuila = Коауила
-place-coatzacoalcos = Коацакоалькос
-place-cobasna = Колбасна
-place-cobija = Кобиха
-place-cochabamba = Кочабамба
-place-cockburn-town = Коберн-Таун
-place-coimbatore = Коимбатур
-place-coimbra = Коимбра
-place-cojedes = Кохедес
-place-colima = Колима
-place-colmar = Кольмар
-place-cologne = Кёльн
-place-colombo = Коломбо
-place-colon-panama = Колон (Панама)
-place-colonia-del-sacramento = Колония-дель-Сакраменто
-place-colorado = Колорадо
-place-colorado-springs = Колорадо-Спрингс
-place-columbia-south-carolina = Колумбия (Южная Каролина)
-place-columbus = Колумбус
-place-comayagua = Комаягуа
-place-comilla = Комилла
-place-commander-islands = { $case ->
       *[nominative] Командорские острова
        [genitive] Командорских островов
        [dative] Командорским островам
        [accusative] Командорские острова
        [instrumental] Командорскими островами
        [prepositional] Командорских островах
    }
    .gender = plural
    .preposition = на
-place-comodoro-rivadavia = Комодоро-Ривадавия
-place-compiegne = Компьень
    .gender = masculine
-place-comrat = Комрат
-place-conakry = Конакри
-place-concepcion = Консепсьон
-place-concord-new-hampshire = Конкорд (Нью-Гэмпшир)
-place-connecticut = Коннектикут
-place-constanta = Констанца
-place-contagem = Контажен
-place-coolum = Кулум
-place-copenhagen = Копенгаген
-place-copiapo = Копьяпо
-place-copperbelt = провинция Коппербелт
-place-coquimbo = Кокимбо
-place-coquitlam = Кокуитлам
-place-cordoba-argentina = Кордова (Аргентина)
-place-corfu = Корфу
    .preposition = на
-place-corinth = Коринф
-place-cork = Корк
-place-cornwall = Корнуолл
-place-corpus-christi = Корпус-Кристи
-place-corrientes = Корриентес
-place-corsica = Корсика
    .preposition = на
-place-cortina-dampezzo = { $case ->
       *[nominative] Кортина-д’Ампеццо
        [genitive] Кортины-д’Ампеццо
        [dative] Кортине-д’Ампеццо
        [accusative] Кортину-д’Ампеццо
        [instrumental] Кортиной-д’Ампеццо
        [prepositional] Кортине-д’Ампеццо
    }
    .gender = feminine
-place-corum = Чорум
-place-cosenza = Козенца
-place-cotabato = Котабато
-place-cotonou = Котону
-place-cottbus = Котбус
-place-courchevel = Куршевель
    .gender = masculine
-place-coventry = Ковентри
-place-coxs-bazar = Кокс-Базар
-place-coyhaique = Койайке
-place-craiova = Крайова
-place-crans-montana = Кран-Монтана
-place-crawford = Кроуфорд
-place-cremona = Кремона
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
-place-cross-river-state = штат Кросс-Ривер
-place-cucuta = Кукута
-place-cuenca-ecuador = Куэнка (Эквадор)
-place-cuernavaca = Куэрнавака
-place-cuiaba = Куяба
-place-cuito-cuanavale = Куито-Куанавале
-place-culiacan = Кульякан
-place-cumana = Кумана
-place-cumbria = Камбрия
-place-cundinamarca = Кундинамарка
-place-cupertino = Купертино
-place-curitiba = Куритиба
-place-curonian-spit = Куршская коса
    .preposition = на
-place-cusco = Куско
-place-cuttack = Каттак
-place-cyrenaica = Киренаика
-place-czestochowa = Ченстохова
-place-da-nang = Дананг
-place-dachau = Дахау
-place-dadaab = Дадааб
-place-daegu = Тэгу
-place-daejeon = Тэджон
-place-dagestan = Дагестан
-place-dagestanskiye-ogni = { $case ->
       *[nominative] Дагестанские Огни
        [genitive] Дагестанских Огней
        [dative] Дагестанским Огням
        [accusative] Дагестанские Огни
        [instrumental] Дагестанскими Огнями
        [prepositional] Дагестанских Огнях
    }
    .gender = plural
-place-dahab = Дахаб
-place-dakar = Дакар
-place-dakhla = Дахла
-place-dalat = Далат
-place-dalian = Далянь
    .gender = masculine
-place-dallas = Даллас
-place-dalmatia = Далмация
-place-dalnegorsk = Дальнегорск
-place-daloa = Далоа
-place-damanhur = Даманхур
-place-damascus = Дамаск
-place-damaturu = Даматуру
-place-damietta = Думьят
-place-dammam = Даммам
-place-dandong = Даньдун
-place-daqing = Дацин
-place-dar-es-salaam = Дар-эс-Салам
-place-daraa = Деръа
    .gender = indeclinable
-place-darfur = Дарфур
-place-darien = Дарьен
-place-darkhan = Дархан
-place-darmstadt = Дармштадт
-place-darwin = Дарвин
-place-dashoguz = Дашогуз
-place-dashoguz-velayat = Дашогузский велаят
-place-datong = Датун
-place-daugavpils = Даугавпилс
-place-davao = Давао
-place-davos = Давос
-place-daykundi = Дайкунди
-place-dayton = Дейтон
-place-daytona-beach = Дейтона-Бич
-place-dearborn = Дирборн
-place-deauville = Довиль
    .gender = masculine
-place-debaltseve = { $case ->
       *[nominative] Дебальцево
        [genitive] Дебальцева
        [dative] Дебальцеву
        [accusative] Дебальцево
        [instrumental] Дебальцевом
        [prepositional] Дебальцеве
    }
-place-debrecen = Дебрецен
-place-dehradun = Дехрадун
-place-deir-al-balah = Дейр-эль-Балах
-place-deir-ez-zor = Дейр-эз-Зор
-place-delaware = Делавэр
-place-delft = Делфт
-place-delphi = { $case ->
       *[nominative] Дельфы
        [genitive] Дельф
        [dative] Дельфам
        [accusative] Дельфы
        [instrumental] Дельфами
        [prepositional] Дельфах
    }
    .gender = plural
-place-delta-amacuro = Дельта-Амакуро
-place-delta-state-ng = штат Дельта
-place-den-bosch = Хертогенбос
-place-denau = Денау
-place-denizli = Денизли
-place-denpasar = Денпасар
-place-denver = Денвер
-place-depok = Депок
-place-dera-ghazi-khan = Дера-Гази-Хан
-place-dera-ismail-khan = Дера-Исмаил-Хан
-place-derbent = Дербент
-place-derna = Дерна
-place-des-moines = Де-Мойн
-place-desnogorsk = Десногорск
-place-dessau = Дессау
-place-detroit = Детройт
-place-deveselu = Девеселу
-place-deyang = Дэян
-place-dezful = Дизфуль
    .gender = masculine
-place-dezhou = Дэчжоу
-place-dhahran = Дахран
-place-dhaka = Дакка
-place-dhale = Эд-Дали
-place-dhamar = Дамар
-place-dhanbad = Дханбад
-place-dharamsala = Дхарамсала
-place-dhekelia = Декелия
-place-dhi-qar = Ди-Кар
-place-dhofar = Дофар
-place-dhusamareb = Дусамареб
-place-diamniadio = Диамниадио
-place-dibrugarh = Дибругарх
-place-diego-garcia = Диего-Гарсия
    .preposition = на
-place-dien-bien-phu = Дьенбьенфу
-place-diffa = Диффа
-place-dijon = Дижон
-place-dikson = Диксон
-place-dili = Дили
-place-dilijan = Дилижан
-place-dimitrovgrad = Димитровград
-place-dimona = Димона
-place-dire-dawa = Дыре-Дауа
-place-diriyah = Эд-Диръия
-place-district-of-columbia = округ Колумбия
-place-diveyevo = { $case ->
       *[nominative] Дивеево
        [genitive] Дивеева
        [dative] Дивееву
        [accusative] Дивеево
        [instrumental] Дивеевом
        [prepositional] Дивееве
    }
-place-divnogorsk = Дивногорск
-place-diwaniyah = Дивания
-place-diyala = Дияла
-place-diyarbakir = Диярбакыр
-place-djelfa = Джельфа
-place-djerba = Джерба
    .preposition = на
-place-djibo = Джибо
-place-dmanisi = Дманиси
-place-dmitrov = Дмитров
-place-dnipro = Днепропетровск
-place-dnipropetrovsk-region = Днепропетровская область
-place-doboj = Добой
-place-dobrich = Добрич
-place-dobruja = Добруджа
-place-dodoma = Додома
-place-doha = Доха
-place-dokdo = Токто
    .preposition = на
-place-dolgoprudny = { $case ->
       *[nominative] Долгопрудный
        [genitive] Долгопрудного
        [dative] Долгопрудному
        [accusative] Долгопрудный
        [instrumental] Долгопрудным
        [prepositional] Долгопрудном
    }
-place-dombay = Домбай
    .preposition = в
-place-domodedovo = { $case ->
       *[nominative] Домодедово
        [genitive] Домодедова
        [dative] Домодедову
        [accusative] Домодедово
        [instrumental] Домодедовом
        [prepositional] Домодедове
    }
-place-donbas = Донбасс
-place-donetsk = Донецк
-place-donetsk-region = Донецкая область
-place-dongguan = Дунгуань
    .gender = masculine
-place-dongying = Дунъин
-place-dordrecht = Дордрехт
-place-dornbirn = Дорнбирн
-place-dortmund = Дортмунд
-place-douala = Дуала
-place-douglas-isle-of-man = Дуглас
-place-dover-delaware = Довер (Делавэр)
-place-drammen = Драммен
-place-drenthe = Дренте
    .gender = indeclinable
-place-dresden = Дрезден
-place-drohobych = Дрогобыч
-place-druskininkai = Друскининкай
-place-druzhkivka = Дружковка
-place-dubai = Дубай
-place-dublin = Дублин
-place-dubna = Дубна
-place-dubossary = Дубоссары
    .gender = plural
-place-dubrovnik = Дубровник
-place-dudinka = Дудинка
-place-duhok = Дахук
-place-duisburg = Дуйсбург
-place-duluth = Дулут
-place-dunaujvaros = Дунауйварош
-place-dunblane = Данблейн
-place-dundee = Данди
-place-dunedin = Данидин
-place-dunhuang = Дуньхуан
-place-dunkirk = Дюнкерк
-place-duqm = Дукм
-place-duque-de-caxias = Дуки-ди-Кашиас
-place-durango = Дуранго
-place-durban = Дурбан
-place-durgapur = Дургапур
-place-durham-north-carolina = Дарем (Северная Каролина)
-place-durres = Дуррес
-place-dushanbe = Душанбе
    .gender = indeclinable
-place-dusseldorf = Дюссельдорф
-place-duzce = Дюздже
-place-dzerzhinsk = Дзержинск
-place-dzhankoi = Джанкой
-place-eaeu-countries = страны ЕАЭС
-place-east-africa = Восточная Африка
-place-east-asia = Восточная Азия
-place-east-azerbaijan = провинция Восточный Азербайджан
-place-east-darfur = Восточный Дарфур
-place-east-flanders = Восточная Фландрия
-place-east-java = Восточная Ява
    .preposition = на
-place-east-jerusalem = Восточный Иерусалим
-place-east-kalimantan = Восточный Калимантан
    .preposition = на
-place-east-kazakhstan-region = Восточно-Казахстанская область
-place-east-nusa-tenggara = Восточная Нуса-Тенгара
-place-easter-island = остров Пасхи
    .preposition = на
-place-eastern-cape = Восточно-Капская провинция
-place-eastern-equatoria = Восточная Экватория
-place-eastern-europe = Восточная Европа
-place-eastern-galicia = Восточная Галиция
-place-eastern-ghouta = Восточная Гута
-place-ebonyi = Эбоньи
-place-ecatepec = Экатепек
-place-echmiadzin = Эчмиадзин
-place-edinburgh = Эдинбург
-place-edinet = { $case ->
       *[nominative] Единцы
        [genitive] Единец
        [dative] Единцам
        [accusative] Единцы
        [instrumental] Единцами
        [prepositional] Единцах
    }
    .gender = plural
-place-edirne = Эдирне
-place-edmonton = Эдмонтон
-place-edo-state = штат Эдо
-place-eger = Эгер
-place-eilat = Эйлат
-place-eindhoven = Эйндховен
-place-eisenach = Айзенах
-place-eisenstadt = Айзенштадт
-place-ekibastuz = Экибастуз
-place-ekiti = Экити
-place-ekurhuleni = Экурхулени
-place-el-alto = Эль-Альто
-place-el-dabaa = Эль-Дабаа
    .gender = indeclinable
-place-el-fasher = Эль-Фашир
-place-el-geneina = Эль-Генейна
-place-el-jadida = Эль-Джадида
-place-el-obeid = Эль-Обейд
-place-el-paso = Эль-Пасо
-place-elazig = Элязыг
-place-elbasan = Эльбасан
-place-elblag = Эльблонг
-place-elche = Эльче
    .gender = indeclinable
-place-eldoret = Элдорет
-place-elektrogorsk = Электрогорск
-place-elektrostal = Электросталь
    .gender = feminine
-place-elista = Элиста
-place-elsinore = Хельсингёр
-place-emden = Эмден
-place-emilia-romagna = { $case ->
       *[nominative] Эмилия-Романья
        [genitive] Эмилии-Романьи
        [dative] Эмилии-Романье
        [accusative] Эмилию-Романью
        [instrumental] Эмилией-Романьей
        [prepositional] Эмилии-Романье
    }
    .gender = feminine
-place-encarnacion = Энкарнасьон
-place-enerhodar = Энергодар
-place-enewetak = Эниветок
    .preposition = на
-place-engels = Энгельс
-place-england = Англия
-place-enschede = Энсхеде
    .gender = indeclinable
-place-ensenada = Энсенада
-place-entebbe = Энтеббе
-place-entre-rios = Энтре-Риос
-place-enugu = Энугу
-place-epirus = Эпир
-place-erbil = Эрбиль
    .gender = masculine
-place-erdenet = Эрдэнэт
-place-erfurt = Эрфурт
-place-erzincan = Эрзинджан
-place-erzurum = Эрзурум
-place-esbjerg = Эсбьерг
-place-escuintla = Эскуинтла
-place-eskilstuna = Эскильстуна
-place-eskisehir = Эскишехир
-place-eslamshahr = Исламшехр
-place-esmeraldas = Эсмеральдас
-place-espirito-santo = Эспириту-Санту
-place-espoo = Эспоо
-place-esquipulas = Эскипулас
-place-essaouira = Эс-Сувейра
-place-essen = Эссен
-place-essentuki = { $case ->
       *[nominative] Ессентуки
        [genitive] Ессентуков
        [dative] Ессентукам
        [accusative] Ессентуки
        [instrumental] Ессентуками
        [prepositional] Ессентуках
    }
    .gender = plural
-place-essequibo = Эссекибо
-place-essex = Эссекс
-place-esteli = Эстели
-place-estoril = Эшторил
-place-eu-countries = страны ЕС
-place-euboea = Эвбея
    .preposition = на
-place-eugene-oregon = Юджин (Орегон)
-place-eupatoria = Евпатория
-place-evansville = Эвансвилл
-place-evenk-autonomous-area = Эвенкийский автономный округ
-place-evian = Эвиан
-place-evora = Эвора
-place-exeter = Эксетер
-place-extremadura = Эстремадура
-place-fairbanks = Фэрбанкс
-place-faisalabad = Фейсалабад
-place-faiyum = Эль-Файюм
-place-fallujah = Фаллуджа
-place-falun = Фалун
-place-famagusta = Фамагуста
-place-far-east = Дальний Восток
    .preposition = на
-place-far-eastern-federal-district = Дальневосточный федеральный округ
-place-farah-province = провинция Фарах
-place-fargo = Фарго (Северная Дакота)
-place-faridabad = Фаридабад
-place-faro = Фару
-place-faryab = Фарьяб
-place-faya-largeau = Фая-Ларжо
-place-fayetteville = Фейетвилл
-place-federation-of-bosnia-and-herzegovina = { $case ->
       *[nominative] Федерация Боснии и Герцеговины
        [genitive] Федерации Боснии и Герцеговины
        [dative] Федерации Боснии и Герцеговины
        [accusative] Федерацию Боснии и Герцеговины
        [instrumental] Федерацией Боснии и Герцеговины
        [prepositional] Федерации Боснии и Герцеговины
    }
    .gender = feminine
-place-feira-de-santana = Фейра-ди-Сантана
-place-feodosia = Феодосия
-place-fergana = Фергана
-place-fergana-region = Ферганская область
-place-fergana-valley = Ферганская долина
-place-ferguson = Фергюсон (Миссури)
-place-ferizaj = Урошевац
-place-ferrara = Феррара
-place-fethiye = Фетхие
    .gender = indeclinable
-place-fez = Фес
-place-fezzan = Феццан
-place-fianarantsoa = Фианаранцуа
-place-finnmark = Финнмарк
-place-firozabad = Фирозабад
-place-flagstaff = Флагстафф
-place-flanders = Фландрия
-place-flemish-brabant = Фламандский Брабант
-place-flensburg = Фленсбург
-place-flevoland = Флеволанд
-place-flint = Флинт (Мичиган)
-place-florence = Флоренция
-place-florencia-colombia = Флоренсия (Колумбия)
-place-florianopolis = Флорианополис
-place-florida = Флорида
-place-foca = Фоча
-place-focsani = { $case ->
       *[nominative] Фокшаны
        [genitive] Фокшан
        [dative] Фокшанам
        [accusative] Фокшаны
        [instrumental] Фокшанами
        [prepositional] Фокшанах
    }
    .gender = plural
-place-foggia = Фоджа
-place-fontainebleau = Фонтенбло
-place-fordow = Фордо
-place-foros = Форос
-place-forsmark = Форсмарк
-place-fort-collins = Форт-Коллинс
-place-fort-de-france = Фор-де-Франс
-place-fort-lauderdale = Форт-Лодердейл
-place-fort-mcmurray = Форт-Мак-Мюррей
-place-fort-myers = Форт-Майерс
-place-fort-shevchenko = Форт-Шевченко
-place-fort-wayne = Форт-Уэйн
-place-fort-worth = Форт-Уэрт
-place-fortaleza = Форталеза
-place-foshan = Фошань
    .gender = masculine
-place-foz-do-iguacu = Фос-ду-Игуасу
-place-franceville = Франсвиль
    .gender = masculine
-place-franche-comte = Франш-Конте
    .gender = indeclinable
-place-francistown = Фрэнсистаун
-place-franconia = Франкония
-place-frankfort = Франкфорт (Кентукки)
-place-frankfurt = Франкфурт
-place-frankfurt-oder = { $case ->
       *[nominative] Франкфурт-на-Одере
        [genitive] Франкфурта-на-Одере
        [dative] Франкфурту-на-Одере
        [accusative] Франкфурт-на-Одере
        [instrumental] Франкфуртом-на-Одере
        [prepositional] Франкфурте-на-Одере
    }
    .gender = masculine
-place-franz-josef-land = { $case ->
       *[nominative] Земля Франца-Иосифа
        [genitive] Земли Франца-Иосифа
        [dative] Земле Франца-Иосифа
        [accusative] Землю Франца-Иосифа
        [instrumental] Землёй Франца-Иосифа
        [prepositional] Земле Франца-Иосифа
    }
    .gender = feminine
    .preposition = на
-place-fray-bentos = Фрай-Бентос
-place-fredericton = Фредериктон
-place-fredrikstad = Фредрикстад
-place-free-state = Фри-Стейт
-place-freeport = Фрипорт
-place-freetown = Фритаун
-place-freiburg = Фрайбург
-place-fremantle = Фримантл
-place-french-riviera = { $case ->
       *[nominative] Лазурный Берег
        [genitive] Лазурного Берега
        [dative] Лазурному Берегу
        [accusative] Лазурный Берег
        [instrumental] Лазурным Берегом
        [prepositional] Лазурном Берегу
    }
    .preposition = на
-place-fresno = Фресно
-place-fribourg = Фрибур
-place-friedrichshafen = Фридрихсхафен
-place-friesland = Фрисландия
-place-friuli-venezia-giulia = { $case ->
       *[nominative] Фриули — Венеция-Джулия
        [genitive] Фриули — Венеции-Джулии
        [dative] Фриули — Венеции-Джулии
        [accusative] Фриули — Венецию-Джулию
        [instrumental] Фриули — Венецией-Джулией
        [prepositional] Фриули — Венеции-Джулии
    }
-place-fryazino = Фрязино
-place-fuerteventura = Фуэртевентура
    .preposition = на
-place-fujairah = Фуджейра
-place-fujian = Фуцзянь
    .gender = feminine
-place-fukui = Фукуи
-place-fukuoka = Фукуока
-place-fukushima = Фукусима
-place-fulton = Фултон
-place-funabashi = Фунабаси
-place-funafuti = Фунафути
-place-funchal = Фуншал
-place-furth = Фюрт
-place-fushun = Фушунь
    .gender = masculine
-place-fuxin = Фусинь
    .gender = masculine
-place-fuyang = Фуян
-place-fuzhou = Фучжоу
-place-fuzuli = Физули
-place-g7-countries = страны «Большой семёрки»
-place-gabala = Габала
-place-gabes = Габес
-place-gaborone = Габороне
    .gender = indeclinable
-place-gabrovo = { $case ->
       *[nominative] Габрово
        [genitive] Габрова
        [dative] Габрову
        [accusative] Габрово
        [instrumental] Габровом
        [prepositional] Габрове
    }
-place-gafsa = Гафса
-place-gagauzia = Гагаузия
-place-gagra = Гагра
-place-gainesville = Гейнсвилл
-place-galapagos = { $case ->
       *[nominative] Галапагосские острова
        [genitive] Галапагосских островов
        [dative] Галапагосским островам
        [accusative] Галапагосские острова
        [instrumental] Галапагосскими островами
        [prepositional] Галапагосских островах
    }
    .gender = plural
    .preposition = на
-place-galati = Галац
-place-gali = Гали
-place-galicia = Галисия
-place-galilee = Галилея
-place-galkayo = Галькайо
-place-gallipoli = Галлиполи
-place-galmudug = Галмудуг
-place-galveston = Галвестон
-place-galwan-valley = долина Галван
-place-galway = Голуэй
-place-gambela = Гамбела
-place-gandhinagar = Гандинагар
-place-gangneung = Каннын
-place-gangtok = Гангток
-place-gangwon = Канвондо
-place-ganja = { $case ->
       *[nominative] Гянджа
        [genitive] Гянджи
        [dative] Гяндже
        [accusative] Гянджу
        [instrumental] Гянджой
        [prepositional] Гяндже
    }
-place-gansu = Ганьсу
-place-ganzhou = Ганьчжоу
-place-gao = Гао
-place-garissa = Гарисса
-place-garmisch-partenkirchen = Гармиш-Партенкирхен
-place-garoua = Гаруа
-place-garowe = Гароуэ
-place-gatchina = Гатчина
-place-gatineau = Гатино
-place-gauteng = Гаутенг
-place-gavar = Гавар
-place-gavle = Евле
    .gender = indeclinable
-place-gaza = Газа
-place-gaza-strip = сектор Газа
-place-gaziantep = Газиантеп
-place-gazipur = Газипур
-place-gbarnga = Гбарнга
-place-gdansk = Гданьск
-place-gdynia = Гдыня
-place-gebze = Гебзе
-place-gedaref = Гедареф
-place-gedo = Гедо
-place-geelong = Джелонг
-place-gegharkunik-province = Гегаркуникская область
-place-gelderland = Гелдерланд
-place-gelendzhik = Геленджик
-place-gelsenkirchen = Гельзенкирхен
-place-general-santos = Хенераль-Сантос
-place-geneva = Женева
-place-genk = Генк
-place-genoa = Генуя
-place-george-town-cayman = Джорджтаун (Каймановы острова)
-place-georgetown = Джорджтаун
-place-georgia-us = штат Джорджия
-place-georgiyevsk = Георгиевск
-place-geraldton = Джералдтон (Австралия)
-place-gettysburg = Геттисберг
-place-gevgelija = Гевгелия
-place-gezira = Гезира
-place-ghadames = Гадамес
-place-ghardaia = Гардая
-place-gharyan = Гарьян
-place-ghaziabad = Газиабад
-place-ghazni = Газни
-place-ghent = Гент
-place-giessen = Гиссен
-place-gifu = Гифу
-place-gijon = Хихон
-place-gilan = Гилян
-place-gilgit = Гилгит
-place-gilgit-baltistan = Гилгит-Балтистан
-place-gimhae = Кимхэ
-place-giresun = Гиресун
-place-girona = Жирона
-place-gisborne = Гисборн
-place-gisenyi = Гисеньи
-place-gitega = Гитега
-place-giurgiulesti = { $case ->
       *[nominative] Джурджулешты
        [genitive] Джурджулешт
        [dative] Джурджулештам
        [accusative] Джурджулешты
        [instrumental] Джурджулештами
        [prepositional] Джурджулештах
    }
    .gender = plural
-place-giza = Гиза
-place-gjakova = Джяковица
-place-gjirokaster = Гирокастра
-place-glasgow = Глазго
-place-glassboro = Гласборо
-place-glazov = Глазов
-place-glendale = Глендейл
-place-gleneagles = Глениглс
-place-gliwice = Гливице
    .gender = indeclinable
-place-gloucester = Глостер
-place-gniezno = Гнезно
-place-gnjilane = Гнилане
    .gender = indeclinable
-place-goa = Гоа
-place-goiania = Гояния
-place-goias = Гояс
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
-place-gold-coast = Голд-Кост
-place-golestan = провинция Голестан
-place-golmud = Голмуд
-place-goma = Гома
-place-gombe = Гомбе
-place-gomel = Гомель
    .gender = masculine
-place-gomel-region = Гомельская область
-place-gonaives = Гонаив
-place-gondar = Гондэр
-place-gorakhpur = Горакхпур
-place-gorazde = Горажде
    .gender = indeclinable
-place-gorgan = Горган
-place-gori = Гори
-place-goris = Горис
-place-gorizia = Гориция
-place-gorlitz = Гёрлиц
-place-gorno-altaysk = Горно-Алтайск
-place-gorno-badakhshan = Горный Бадахшан
-place-gorodets = { $case ->
       *[nominative] Городец
        [genitive] Городца
        [dative] Городцу
        [accusative] Городец
        [instrumental] Городцом
        [prepositional] Городце
    }
-place-goroka = Горока
-place-gorontalo = Горонтало
-place-goryachy-klyuch = { $case ->
       *[nominative] Горячий Ключ
        [genitive] Горячего Ключа
        [dative] Горячему Ключу
        [accusative] Горячий Ключ
        [instrumental] Горячим Ключом
        [prepositional] Горячем Ключе
    }
-place-gorzow-wielkopolski = { $case ->
       *[nominative] Гожув-Велькопольский
        [genitive] Гожува-Велькопольского
        [dative] Гожуву-Велькопольскому
        [accusative] Гожув-Велькопольский
        [instrumental] Гожувом-Велькопольским
        [prepositional] Гожуве-Велькопольском
    }
-place-goslar = Гослар
-place-gostivar = Гостивар
-place-gotha = Гота
-place-gothenburg = Гётеборг
-place-gotland = Готланд
    .preposition = на
-place-gottingen = Гёттинген
-place-governador-valadares = Говернадор-Валадарис
-place-goyang = Коян
-place-goychay = Гёйчай
-place-gozo = Гоцо
    .preposition = на
-place-gracanica = Грачаница
-place-grafenwohr = Графенвёр
-place-gran-canaria = Гран-Канария
    .preposition = на
-place-granada = Гранада
-place-granada-nicaragua = Гранада (Никарагуа)
-place-grand-bassam = Гран-Басам
-place-grand-est = Гранд-Эст
-place-grand-rapids = Гранд-Рапидс
-place-graubunden = Граубюнден
-place-graz = Грац
-place-greater-poland = Великопольское воеводство
-place-green-bay = Грин-Бей
-place-greensboro = Гринсборо
-place-greifswald = Грайфсвальд
-place-grenoble = Гренобль
    .gender = masculine
-place-grindavik = Гриндавик
-place-grindelwald = Гриндельвальд
-place-grodno = Гродно
-place-grodno-region = Гродненская область
-place-groningen = Гронинген
-place-grosseto = Гроссето
-place-grozny = { $case ->
       *[nominative] Грозный
        [genitive] Грозного
        [dative] Грозному
        [accusative] Грозный
        [instrumental] Грозным
        [prepositional] Грозном
    }
-place-gryazovets = Грязовец
-place-gstaad = Гштад
-place-guadalajara = Гвадалахара
-place-guadalcanal = Гуадалканал
    .preposition = на
-place-guam-countries = страны ГУАМ
-place-guanajuato = Гуанахуато
-place-guangdong = Гуандун
-place-guangxi = Гуанси
-place-guangzhou = Гуанчжоу
-place-guantanamo = Гуантанамо
-place-guarico = Гуарико
-place-guaruja = { $case ->
       *[nominative] Гуаружа
        [genitive] Гуаружи
        [dative] Гуаруже
        [accusative] Гуаружу
        [instrumental] Гуаружой
        [prepositional] Гуаруже
    }
-place-guarulhos = Гуарульюс
-place-guatemala-city = город Гватемала
-place-guaviare = Гуавьяре
-place-guayaquil = Гуаякиль
    .gender = masculine
-place-guayas = Гуаяс
-place-gudauri = Гудаури
-place-gudauta = Гудаута
-place-gudermes = Гудермес
-place-guelph = Гуэлф
-place-guerguerat = Гергерат
-place-guerrero = штат Герреро
-place-guilin = Гуйлинь
    .gender = masculine
-place-guimaraes = Гимарайнш
-place-guiyang = Гуйян
-place-guizhou = Гуйчжоу
-place-gujarat = Гуджарат
-place-gujranwala = Гуджранвала
-place-gukovo = { $case ->
       *[nominative] Гуково
        [genitive] Гукова
        [dative] Гукову
        [accusative] Гуково
        [instrumental] Гуковом
        [prepositional] Гукове
    }
-place-gulbarga = Гулбарга
-place-gulf-states = страны Персидского залива
-place-gulistan = Гулистан
-place-gulu = Гулу
-place-gunsan = Кунсан
-place-guntur = Гунтур
-place-gurgaon = Гургаон
-place-guria = Гурия
-place-gurzuf = Гурзуф
-place-gus-khrustalny = { $case ->
       *[nominative] Гусь-Хрустальный
        [genitive] Гусь-Хрустального
        [dative] Гусь-Хрустальному
        [accusative] Гусь-Хрустальный
        [instrumental] Гусь-Хрустальным
        [prepositional] Гусь-Хрустальном
    }
-place-gusau = Гусау
-place-gusinoozyorsk = Гусиноозёрск
-place-gustavia = Густавия
-place-guwahati = Гувахати
-place-gwadar = Гвадар
-place-gwalior = Гвалиор
-place-gwangju = Кванджу
-place-gweru = Гверу
-place-gyeonggi = Кёнгидо
-place-gyeongju = Кёнджу
-place-gyor = Дьёр
-place-gyumri = Гюмри
-place-ha-long = Халонг
-place-haapsalu = Хаапсалу
-place-haarlem = Харлем
-place-habomai = Хабомаи
    .preposition = на
-place-hachinohe = Хатинохе
-place-hachioji = Хатиодзи
-place-hadramaut = Хадрамаут
-place-hadrut = Гадрут
-place-haeju = Хэджу
-place-hagatna = Хагатна
-place-haifa = Хайфа
-place-haikou = Хайкоу
-place-hainan = Хайнань
    .gender = masculine
    .preposition = на
-place-haiphong = Хайфон
-place-hairatan = Хайратон
-place-hajjah = Хадджа
-place-hakkari = Хаккяри
-place-hakodate = Хакодате
-place-halabja = { $case ->
       *[nominative] Халабджа
        [genitive] Халабджи
        [dative] Халабдже
        [accusative] Халабджу
        [instrumental] Халабджей
        [prepositional] Халабдже
    }
-place-halifax = Галифакс
-place-halkidiki = Халкидики
    .preposition = на
-place-halle = Галле
    .gender = indeclinable
-place-halmstad = Хальмстад
-place-hama = Хама
-place-hamadan = Хамадан
-place-hamamatsu = Хамамацу
-place-hamar = Хамар
-place-hambantota = Хамбантота
-place-hamburg = Гамбург
-place-hameenlinna = Хямеэнлинна
-place-hamhung = Хамхын
-place-hamilton-bermuda = Гамильтон (Бермуды)
-place-hamilton-new-zealand = Гамильтон (Новая Зеландия)
-place-hamilton-ontario = Гамильтон (Онтарио)
-place-hamina = Хамина
-place-hammamet = Хаммамет
-place-hammerfest = Хаммерфест
-place-hanau = Ханау
-place-handan = Ханьдань
    .gender = masculine
-place-hangzhou = Ханчжоу
-place-hanko = Ханко
-place-hanoi = Ханой
-place-hanover = Ганновер
-place-hanzhong = Ханьчжун
-place-harare = Хараре
    .gender = indeclinable
-place-harbin = Харбин
-place-hargeisa = Харгейса
-place-haridwar = Харидвар
-place-harrisburg = Гаррисберг
-place-hartford = Хартфорд
-place-haryana = Харьяна
-place-hasakah = Эль-Хасака
-place-haskovo = { $case ->
       *[nominative] Хасково
        [genitive] Хаскова
        [dative] Хаскову
        [accusative] Хасково
        [instrumental] Хасковом
        [prepositional] Хаскове
    }
-place-hasselt = Хасселт
-place-hassi-messaoud = Хасси-Месауд
-place-hat-yai = Хатъяй
-place-hatay = Хатай
-place-haugesund = Хёугесунн
-place-haut-katanga = Верхняя Катанга
-place-hauts-de-france = О-де-Франс
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
-place-hawassa = Авасса
-place-hawija = Хавиджа
-place-hawkes-bay = Хокс-Бей
-place-hebei = Хэбэй
-place-hebrides = { $case ->
       *[nominative] Гебридские острова
        [genitive] Гебридских островов
        [dative] Гебридским островам
        [accusative] Гебридские острова
        [instrumental] Гебридскими островами
        [prepositional] Гебридских островах
    }
    .gender = plural
    .preposition = на
-place-hebron = Хеврон
-place-heerenveen = Херенвен
-place-hefei = Хэфэй
-place-hegang = Хэган
-place-heidelberg = Гейдельберг
-place-heihe = Хэйхэ
-place-heilbronn = Хайльбронн
-place-heiligendamm = Хайлигендамм
-place-heilongjiang = Хэйлунцзян
-place-hejaz = Хиджаз
-place-helena = Хелина (Монтана)
-place-helmand = Гильменд
-place-helsingborg = Хельсингборг
-place-helsinki = Хельсинки
-place-henan = Хэнань
    .gender = feminine
-place-henderson-nevada = Хендерсон (Невада)
-place-hengyang = Хэнъян
-place-henichesk = Геническ
-place-heraklion = Ираклион
-place-herat = Герат
-place-herceg-novi = Херцег-Нови
-place-hermosillo = Эрмосильо
-place-herzliya = Герцлия
-place-hesse = Гессен
-place-heze = Хэцзэ
-place-hialeah = Хайалиа
-place-hidalgo-mexico = штат Идальго
-place-higashiosaka = Хигасиосака
-place-hildesheim = Хильдесхайм
-place-hillah = Эль-Хилла
-place-himachal-pradesh = Химачал-Прадеш
-place-himeji = Химэдзи
-place-hincesti = { $case ->
       *[nominative] Хынчешты
        [genitive] Хынчешт
        [dative] Хынчештам
        [accusative] Хынчешты
        [instrumental] Хынчештами
        [prepositional] Хынчештах
    }
    .gender = plural
-place-hiraan = Хиран
-place-hiroshima = Хиросима
-place-hirshabelle = Хиршабелле
-place-ho-chi-minh-city = Хошимин
-place-hobart = Хобарт
-place-hodeidah = Ходейда
-place-hofuf = Эль-Хуфуф
-place-hohhot = Хух-Хото
-place-hoi-an = Хойан
-place-hokkaido = Хоккайдо
    .preposition = на
-place-holguin = Ольгин
-place-holon = Холон
-place-homs = Хомс
-place-honiara = Хониара
-place-honolulu = Гонолулу
-place-honshu = Хонсю
    .preposition = на
-place-horlivka = Горловка
-place-hormozgan = Хормозган
-place-horn-of-africa = { $case ->
       *[nominative] Африканский Рог
        [genitive] Африканского Рога
        [dative] Африканскому Рогу
        [accusative] Африканский Рог
        [instrumental] Африканским Рогом
        [prepositional] Африканском Роге
    }
    .preposition = на
-place-hostomel = Гостомель
    .gender = masculine
-place-hotan = Хотан
-place-houston = Хьюстон
-place-howrah = Хаора
-place-hradec-kralove = Градец-Кралове
    .gender = indeclinable
-place-hrazdan = Раздан
-place-hsinchu = Синьчжу
-place-hua-hin = Хуахин
-place-huaian = Хуайань
    .gender = masculine
-place-huaibei = Хуайбэй
-place-huainan = Хуайнань
    .gender = masculine
-place-hualien = Хуалянь
    .gender = masculine
-place-huambo = Уамбо
-place-huancavelica = Уанкавелика
-place-huancayo = Уанкайо
-place-huangshi = Хуанши
-place-huanuco = Уануко
-place-huaraz = Уарас
-place-hubei = Хубэй
-place-hubli = Хубли
-place-huddersfield = Хаддерсфилд
-place-hue = Хюэ
-place-huehuetenango = Уэуэтенанго
-place-huelva = Уэльва
-place-huizhou = Хойчжоу
-place-huliaipole = { $case ->
       *[nominative] Гуляйполе
        [genitive] Гуляйполя
        [dative] Гуляйполю
        [accusative] Гуляйполе
        [instrumental] Гуляйполем
        [prepositional] Гуляйполе
    }
-place-hulunbuir = Хулун-Буир
-place-hunan = Хунань
    .gender = feminine
-place-hunchun = Хуньчунь
    .gender = masculine
-place-hunedoara = Хунедоара
-place-huntington-beach = Хантингтон-Бич
-place-huntsville-alabama = Хантсвилл (Алабама)
-place-huntsville-ontario = Хантсвилл (Онтарио)
-place-hurghada = Хургада
-place-huzhou = Хучжоу
-place-hyderabad = Хайдарабад
-place-hyogo = Хёго
-place-iasi = Яссы
    .gender = plural
-place-ibadan = Ибадан
-place-ibague = Ибаге
-place-ibaraki = Ибараки
-place-ibb = Ибб
-place-ibiza = Ибица
    .preposition = на
-place-ida-viru-county = Ида-Вирумаа
    .gender = indeclinable
-place-idaho = Айдахо
-place-idlib = Идлиб
-place-idomeni = Идомени
-place-ifrane = Ифран
-place-igarka = Игарка
-place-igdir = Ыгдыр
-place-ignalina = Игналина
-place-iguala = Игуала
-place-ijevan = Иджеван
-place-ilam = Илам
-place-ile-de-france = Иль-де-Франс
-place-ilheus = Ильеус
-place-iligan = Илиган
-place-illinois = Иллинойс
-place-iloilo = Илоило
-place-ilorin = Илорин
-place-ilovaisk = Иловайск
-place-ilulissat = Илулиссат
-place-imatra = Иматра
-place-imereti = Имеретия
-place-imishli = Имишли
-place-imo-state = штат Имо
-place-imperatriz = Императрис
-place-imphal = Импхал
-place-in-amenas = Ин-Аменас
-place-incheon = Инчхон
-place-incirlik = Инджирлик
-place-indiana = Индиана
-place-indianapolis = Индианаполис
-place-indore = Индаур
-place-ingolstadt = Ингольштадт
-place-ingushetia = Ингушетия
-place-inhambane = Иньямбане
-place-inner-mongolia = Внутренняя Монголия
-place-innopolis = Иннополис
-place-innsbruck = Инсбрук
-place-inta = Инта
-place-interlaken = Интерлакен
-place-invercargill = Инверкаргилл
-place-inverness = Инвернесс
-place-ioannina = Янина
-place-iowa = Айова
-place-ipatinga = Ипатинга
-place-ipatovo = { $case ->
       *[nominative] Ипатово
        [genitive] Ипатова
        [dative] Ипатову
        [accusative] Ипатово
        [instrumental] Ипатовом
        [prepositional] Ипатове
    }
-place-ipoh = Ипох
-place-ipswich = Ипсвич
-place-iqaluit = Икалуит
-place-iquique = Икике
-place-iquitos = Икитос
-place-irapuato = Ирапуато
-place-iraqi-kurdistan = Иракский Курдистан
-place-irbid = Ирбид
-place-irbit = Ирбит
-place-irkutsk = Иркутск
-place-irkutsk-region = Иркутская область
-place-irpin = Ирпень
    .gender = masculine
-place-irvine = Ирвайн (Калифорния)
-place-ise-shima = Исэ-Сима
-place-isfahan = Исфахан
-place-isfana = Исфана
-place-isfara = Исфара
-place-ishim = Ишим
-place-ishimbay = Ишимбай
-place-iskenderun = Искендерун
-place-iskitim = Искитим
-place-islamabad = Исламабад
-place-ismailia = Исмаилия
-place-isparta = Ыспарта
-place-issyk-kul-region = Иссык-Кульская область
-place-istanbul = Стамбул
-place-istaravshan = Истаравшан
-place-istra = Истра
-place-istria = Истрия
-place-itanagar = Итанагар
-place-ituri = Итури
-place-iturup = Итуруп
    .preposition = на
-place-ivangorod = Ивангород
-place-ivano-frankivsk = Ивано-Франковск
-place-ivano-frankivsk-region = Ивано-Франковская область
-place-ivanovo = { $case ->
       *[nominative] Иваново
        [genitive] Иванова
        [dative] Иванову
        [accusative] Иваново
        [instrumental] Ивановом
        [prepositional] Иванове
    }
-place-ivanovo-region = Ивановская область
-place-iwate = Иватэ
-place-ixtapa = Икстапа
-place-izberbash = Избербаш
-place-izborsk = Изборск
-place-izhevsk = Ижевск
-place-izium = Изюм
-place-izmail = Измаил
-place-izmir = Измир
-place-izmit = Измит
-place-jabalia = Джабалия
-place-jabalpur = Джабалпур
-place-jabrayil = Джебраил
-place-jachymov = Яхимов
-place-jackson-hole = Джексон-Хоул
-place-jackson-mississippi = Джэксон (Миссисипи)
-place-jacksonville = Джэксонвилл
-place-jacmel = Жакмель
    .gender = masculine
-place-jaffna = Джафна
-place-jaipur = Джайпур
-place-jakarta = Джакарта
-place-jalal-abad = Джалал-Абад
-place-jalal-abad-region = Джалал-Абадская область
-place-jalalabad-af = Джелалабад
-place-jalandhar = Джаландхар
-place-jalisco = Халиско
-place-jambi = Джамби
-place-jammu = Джамму
-place-jammu-and-kashmir = { $case ->
       *[nominative] Джамму и Кашмир
        [genitive] Джамму и Кашмира
        [dative] Джамму и Кашмиру
        [accusative] Джамму и Кашмир
        [instrumental] Джамму и Кашмиром
        [prepositional] Джамму и Кашмире
    }
-place-jamnagar = Джамнагар
-place-jamshedpur = Джамшедпур
-place-java = Ява
    .preposition = на
-place-javakheti = Джавахетия
-place-jayapura = Джаяпура
-place-jeddah = Джидда
-place-jedwabne = Едвабне
    .gender = indeclinable
-place-jefferson-city = Джефферсон-Сити
-place-jeju = Чеджу
    .preposition = на
-place-jekabpils = Екабпилс
-place-jelgava = Елгава
-place-jena = Йена
-place-jenin = Дженин
-place-jeonju = Чонджу
-place-jericho = Иерихон
-place-jermuk = Джермук
-place-jersey-city = Джерси-Сити
-place-jerusalem = Иерусалим
-place-jessore = Джессор
-place-jewish-autonomous-region = Еврейская автономная область
-place-jhansi = Джханси
-place-jharkhand = Джаркханд
-place-jiamusi = Цзямусы
    .gender = indeclinable
-place-jiangmen = Цзянмэнь
    .gender = masculine
-place-jiangsu = Цзянсу
-place-jiangxi = Цзянси
-place-jiangyin = Цзянъинь
    .gender = masculine
-place-jiaozuo = Цзяоцзо
-place-jiaxing = Цзясин
-place-jiayuguan = Цзяюйгуань
    .gender = masculine
-place-jieyang = Цзеян
-place-jigawa = Джигава
-place-jihlava = Йиглава
-place-jijiga = Джиджига
-place-jilin = Цзилинь
    .gender = feminine
-place-jimma = Джимма
-place-jinan = Цзинань
    .gender = masculine
-place-jingdezhen = Цзиндэчжэнь
    .gender = masculine
-place-jingzhou = Цзинчжоу
-place-jinhua = Цзиньхуа
    .gender = indeclinable
-place-jining = Цзинин
-place-jinja = Джинджа
-place-jinzhou = Цзиньчжоу
-place-jisr-al-shughur = Джиср-эш-Шугур
-place-jiujiang = Цзюцзян
-place-jiuquan = Цзюцюань
    .gender = masculine
-place-jixi = Цзиси
-place-jizan = Джизан
-place-jizzakh = Джизак
-place-jizzakh-region = Джизакская область
-place-joao-pessoa = Жуан-Песоа
-place-jodhpur = Джодхпур
-place-joensuu = Йоэнсуу
-place-johannesburg = Йоханнесбург
-place-johor = Джохор
-place-johor-bahru = Джохор-Бару
-place-johvi = Йыхви
-place-joinville = Жоинвили
-place-jolo = Холо
    .preposition = на
-place-jonava = Йонава
-place-jonglei = Джонглей
-place-jonkoping = Йёнчёпинг
-place-jos = Джос
-place-jounieh = Джуния
-place-jowzjan = Джаузджан
-place-juba = Джуба
-place-jubail = Эль-Джубайль
    .gender = masculine
-place-jubaland = Джубаленд
-place-juiz-de-fora = Жуис-ди-Фора
-place-jujuy = Жужуй
-place-juliaca = Хульяка
-place-jundiai = Жундиаи
-place-juneau = Джуно
-place-jura-canton = { $case ->
       *[nominative] кантон Юра
        [genitive] кантона Юра
        [dative] кантону Юра
        [accusative] кантон Юра
        [instrumental] кантоном Юра
        [prepositional] кантоне Юра
    }
    .gender = masculine
-place-jurmala = Юрмала
-place-jutland = Ютландия
-place-jyvaskyla = Ювяскюля
-place-kabardino-balkaria = Кабардино-Балкария
-place-kabul = Кабул
-place-kabwe = Кабве
-place-kabylie = Кабилия
-place-kachin = штат Качин
-place-kaduna = Кадуна
-place-kaesong = Кэсон
-place-kafr-el-sheikh = Кафр-эш-Шейх
-place-kagoshima = Кагосима
-place-kahramanmaras = Кахраманмараш
-place-kaifeng = Кайфэн
-place-kaikoura = Каикоура
-place-kairouan = Кайруан
-place-kajaani = Каяани
-place-kakheti = Кахетия
-place-kakhovka = Каховка
-place-kakuma = Какума
-place-kalamata = Каламата
-place-kalbajar = Кельбаджар
-place-kalgoorlie = Калгурли
-place-kalimantan = Калимантан
    .preposition = на
-place-kaliningrad = Калининград
-place-kaliningrad-region = Калининградская область
-place-kalinkovichi = { $case ->
       *[nominative] Калинковичи
        [genitive] Калинковичей
        [dative] Калинковичам
        [accusative] Калинковичи
        [instrumental] Калинковичами
        [prepositional] Калинковичах
    }
    .gender = plural
-place-kalisz = Калиш
-place-kalmar = Кальмар
-place-kalmykia = Калмыкия
-place-kaluga = Калуга
-place-kaluga-region = Калужская область
-place-kalush = Калуш
-place-kamchatka = Камчатка
    .preposition = на
-place-kamchatka-territory = Камчатский край
-place-kamensk-shakhtinsky = { $case ->
       *[nominative] Каменск-Шахтинский
        [genitive] Каменска-Шахтинского
        [dative] Каменску-Шахтинскому
        [accusative] Каменск-Шахтинский
        [instrumental] Каменском-Шахтинским
        [prepositional] Каменске-Шахтинском
    }
-place-kamensk-uralsky = { $case ->
       *[nominative] Каменск-Уральский
        [genitive] Каменска-Уральского
        [dative] Каменску-Уральскому
        [accusative] Каменск-Уральский
        [instrumental] Каменском-Уральским
        [prepositional] Каменске-Уральском
    }
-place-kamianets-podilskyi = { $case ->
       *[nominative] Каменец-Подольский
        [genitive] Каменца-Подольского
        [dative] Каменцу-Подольскому
        [accusative] Каменец-Подольский
        [instrumental] Каменцом-Подольским
        [prepositional] Каменце-Подольском
    }
-place-kamianske = Днепродзержинск
-place-kamloops = Камлупс
-place-kampala = Кампала
-place-kampot = Кампот
-place-kamyshin = Камышин
-place-kanagawa = Канагава
-place-kananaskis = Кананаскис
-place-kananga = Кананга
-place-kanash = Канаш
-place-kanazawa = Канадзава
-place-kandahar = Кандагар
-place-kandalaksha = Кандалакша
-place-kandy = Канди
-place-kangerlussuaq = Кангерлуссуак
-place-kano = Кано
-place-kanpur = Канпур
-place-kansas = Канзас
-place-kansas-city = Канзас-Сити
-place-kansk = Канск
-place-kant = Кант
-place-kaohsiung = Гаосюн
-place-kaolack = Каолак
-place-kapan = Капан
-place-kapisa = Каписа
-place-kaposvar = Капошвар
-place-kapustin-yar = { $case ->
       *[nominative] Капустин Яр
        [genitive] Капустина Яра
        [dative] Капустину Яру
        [accusative] Капустин Яр
        [instrumental] Капустином Яром
        [prepositional] Капустином Яре
    }
-place-kara-balta = Кара-Балта
-place-kara-suu = Кара-Суу
-place-karabuk = Карабюк
-place-karabulak = Карабулак
-place-karachay-cherkessia = Карачаево-Черкесия
-place-karachi = Карачи
-place-karaganda = Караганда
-place-karaganda-region = Карагандинская область
-place-karaj = Кередж
-place-karakalpakstan = Каракалпакстан
-place-karakol = Каракол
-place-karamay = Карамай
-place-karamoja = Карамоджа
-place-karbala = Кербела
-place-kardzhali = Кырджали
-place-karelia = Карелия
-place-karelian-isthmus = { $case ->
       *[nominative] Карельский перешеек
        [genitive] Карельского перешейка
        [dative] Карельскому перешейку
        [accusative] Карельский перешеек
        [instrumental] Карельским перешейком
        [prepositional] Карельском перешейке
    }
    .preposition = на
-place-kargil = Каргил
-place-kargopol = Каргополь
    .gender = masculine
-place-karlovac = Карловац
-place-karlovy-vary = { $case ->
       *[nominative] Карловы Вары
        [genitive] Карловых Вар
        [dative] Карловым Варам
        [accusative] Карловы Вары
        [instrumental] Карловыми Варами
        [prepositional] Карловых Варах
    }
    .gender = plural
-place-karlskrona = Карлскруна
-place-karlsruhe = Карлсруэ
-place-karlstad = Карлстад
-place-karnataka = Карнатака
-place-kars = Карс
-place-kartli = Картли
-place-kasai = Касаи
-place-kasese = Касесе
-place-kashan = Кашан
-place-kashgar = Кашгар
-place-kashira = Кашира
-place-kashkadarya-region = Кашкадарьинская область
-place-kashmir = Кашмир
-place-kaskelen = Каскелен
-place-kaspi = Каспи
-place-kaspiysk = Каспийск
-place-kassala = Кассала
-place-kassel = Кассель
    .gender = masculine
-place-kasserine = Касерин
-place-kastamonu = Кастамону
-place-katanga = Катанга
-place-kathmandu = Катманду
-place-katowice = Катовице
    .gender = indeclinable
-place-katsina = Кацина
-place-kattakurgan = Каттакурган
-place-katyn = Катынь
    .gender = feminine
-place-kaunas = Каунас
-place-kavala = Кавала
-place-kawasaki = Кавасаки
-place-kayah-state = штат Кая
-place-kayes = Каес
-place-kayin = штат Кайин
-place-kayseri = Кайсери
-place-kazan = Казань
    .gender = feminine
-place-kazanlak = Казанлык
-place-kebbi = Кебби
-place-kecskemet = Кечкемет
-place-kedah = Кедах
-place-kedainiai = Кедайняй
-place-keelung = Цзилун
-place-keflavik = Кеблавик
-place-kelantan = Келантан
-place-kelowna = Келоуна
-place-kemer = Кемер
-place-kemerovo = { $case ->
       *[nominative] Кемерово
        [genitive] Кемерова
        [dative] Кемерову
        [accusative] Кемерово
        [instrumental] Кемеровом
        [prepositional] Кемерове
    }
-place-kemerovo-region = Кемеровская область
-place-kemi = Кеми
-place-kenema = Кенема
-place-kenitra = Кенитра
-place-kennebunkport = Кеннебанкпорт
-place-kentau = Кентау
-place-kentucky = Кентукки
-place-kerala = Керала
-place-kerch = Керчь
    .gender = feminine
-place-kerem-shalom = Керем-Шалом
-place-kerman = Керман
-place-kermanshah = Керманшах
-place-key-west = Ки-Уэст
-place-khabarovsk = Хабаровск
-place-khabarovsk-territory = Хабаровский край
-place-khachmaz = Хачмаз
-place-khakassia = Хакасия
-place-khamis-mushait = Хамис-Мушайт
-place-khan-shaykhun = Хан-Шейхун
-place-khan-younis = Хан-Юнис
-place-khanabad = Ханабад
-place-khanty-mansi = Ханты-Мансийский автономный округ
-place-khanty-mansiysk = Ханты-Мансийск
-place-kharkiv = Харьков
-place-kharkiv-region = Харьковская область
-place-khartoum = Хартум
-place-khartsyzsk = Харцызск
-place-khasavyurt = Хасавюрт
-place-khashuri = Хашури
-place-khatlon-region = Хатлонская область
-place-khatyn = Хатынь
    .gender = feminine
-place-kherson = Херсон
-place-kherson-region = Херсонская область
-place-khimki = { $case ->
       *[nominative] Химки
        [genitive] Химок
        [dative] Химкам
        [accusative] Химки
        [instrumental] Химками
        [prepositional] Химках
    }
    .gender = plural
-place-khiva = Хива
-place-khmeimim = Хмеймим
-place-khmelnytskyi = Хмельницкий
-place-khmelnytskyi-region = Хмельницкая область
-place-khobar = Эль-Хубар
-place-khoiniki = { $case ->
       *[nominative] Хойники
        [genitive] Хойников
        [dative] Хойникам
        [accusative] Хойники
        [instrumental] Хойниками
        [prepositional] Хойниках
    }
    .gender = plural
-place-khojaly = Ходжалы
    .gender = indeclinable
-place-kholmsk = Холмск
-place-khon-kaen = Кхонкэн
-place-khorezm-region = Хорезмская область
-place-khorgos = Хоргос
-place-khorog = Хорог
-place-khorramabad = Хорремабад
-place-khorramshahr = Хорремшехр
-place-khost = Хост
-place-khouribga = Хурибга
-place-khovd = Ховд
-place-khudat = Худат
-place-khujand = Худжанд
-place-khulna = Кхулна
-place-khuzestan = Хузестан
-place-khyber-pakhtunkhwa = Хайбер-Пахтунхва
-place-kidal = Кидаль
    .gender = masculine
-place-kiel = Киль
    .gender = masculine
-place-kielce = Кельце
    .gender = indeclinable
-place-kigali = Кигали
-place-kigoma = Кигома
-place-kikwit = Киквит
-place-kilis = Килис
-place-kimry = { $case ->
       *[nominative] Кимры
        [genitive] Кимр
        [dative] Кимрам
        [accusative] Кимры
        [instrumental] Кимрами
        [prepositional] Кимрах
    }
    .gender = plural
-place-kindia = Киндия
-place-kineshma = Кинешма
-place-kingisepp = Кингисепп
-place-kingston = Кингстон
-place-kingston-ontario = Кингстон (Онтарио)
-place-kingston-upon-hull = Кингстон-апон-Халл
-place-kingstown = Кингстаун
-place-kinmen = Цзиньмэнь
    .gender = masculine
    .preposition = на
-place-kinshasa = Киншаса
-place-kirikkale = Кырыккале
-place-kiritimati = Киритимати
    .preposition = на
-place-kirkenes = Киркенес
-place-kirkuk = Киркук
-place-kirov = Киров
-place-kirov-region = Кировская область
-place-kirovo-chepetsk = Кирово-Чепецк
-place-kirovohrad-region = Кировоградская область
-place-kiruna = Кируна
-place-kiryat-shmona = Кирьят-Шмона
-place-kisangani = Кисангани
-place-kiselyovsk = Киселёвск
-place-kish-island = остров Киш
    .preposition = на
-place-kislovodsk = Кисловодск
-place-kismayo = Кисмайо
-place-kisumu = Кисуму
-place-kitakyushu = Китакюсю
-place-kitchener = Китченер (Онтарио)
-place-kitwe = Китве
-place-kitzbuhel = Кицбюэль
    .gender = masculine
-place-kizhi = { $case ->
       *[nominative] Кижи
        [genitive] Кижей
        [dative] Кижам
        [accusative] Кижи
        [instrumental] Кижами
        [prepositional] Кижах
    }
    .gender = plural
-place-kizilyurt = Кизилюрт
-place-kizlyar = Кизляр
-place-klagenfurt = Клагенфурт
-place-klaipeda = Клайпеда
-place-klang = Кланг
-place-klin = Клин
-place-klintsy = { $case ->
       *[nominative] Клинцы
        [genitive] Клинцов
        [dative] Клинцам
        [accusative] Клинцы
        [instrumental] Клинцами
        [prepositional] Клинцах
    }
    .gender = plural
-place-knin = Книн
-place-knoxville = Ноксвилл
-place-kobani = Кобани
-place-kobe = Кобе
-place-koblenz = Кобленц
-place-kobrin = Кобрин
-place-kobuleti = Кобулети
-place-kocaeli = Коджаэли
-place-kodori-gorge = Кодорское ущелье
-place-kogalym = Когалым
-place-kogi-state = штат Коги
-place-koh-samui = Самуи
    .preposition = на
-place-kohat = Кохат
-place-kohima = Кохима
-place-kohtla-jarve = Кохтла-Ярве
    .gender = indeclinable
-place-kokand = Коканд
-place-kokopo = Кокопо
-place-kokshetau = Кокшетау
-place-koktebel = Коктебель
    .gender = masculine
-place-kola-peninsula = Кольский полуостров
    .preposition = на
-place-kolding = Кольдинг
-place-kolhapur = Колхапур
-place-kolkata = Калькутта
-place-kollam = Коллам
-place-kolomna = Коломна
-place-kolomyia = Коломыя
-place-kolpashevo = { $case ->
       *[nominative] Колпашево
        [genitive] Колпашева
        [dative] Колпашеву
        [accusative] Колпашево
        [instrumental] Колпашевом
        [prepositional] Колпашеве
    }
-place-kolpino = Колпино
-place-kolwezi = Колвези
-place-komi = Республика Коми
-place-komi-permyak-autonomous-area = Коми-Пермяцкий автономный округ
-place-komsomolsk-on-amur = { $case ->
       *[nominative] Комсомольск-на-Амуре
        [genitive] Комсомольска-на-Амуре
        [dative] Комсомольску-на-Амуре
        [accusative] Комсомольск-на-Амуре
        [instrumental] Комсомольском-на-Амуре
        [prepositional] Комсомольске-на-Амуре
    }
-place-kondopoga = Кондопога
-place-kongo-central = { $case ->
       *[nominative] Центральное Конго
        [genitive] Центрального Конго
        [dative] Центральному Конго
        [accusative] Центральное Конго
        [instrumental] Центральным Конго
        [prepositional] Центральном Конго
    }
-place-kongsberg = Конгсберг
-place-konibodom = Канибадам
-place-konotop = Конотоп
-place-konya = { $case ->
       *[nominative] Конья
        [genitive] Коньи
        [dative] Конье
        [accusative] Конью
        [instrumental] Коньей
        [prepositional] Конье
    }
-place-konye-urgench = Куня-Ургенч
-place-koper = Копер
-place-kopeysk = Копейск
-place-korce = Корча
-place-kordofan = Кордофан
-place-korhogo = Корхого
-place-korla = Корла
-place-korolyov = Королёв
-place-koror = Корор
-place-korosten = Коростень
    .gender = masculine
-place-kortrijk = Кортрейк
-place-koryak-autonomous-area = Корякский автономный округ
-place-kosice = Кошице
    .gender = indeclinable
-place-kosrae = Косрае
    .preposition = на
-place-kostanay = Костанай
-place-kostanay-region = Костанайская область
-place-kostiantynivka = Константиновка
-place-kostomuksha = Костомукша
-place-kostroma = Кострома
-place-kostroma-region = Костромская область
-place-koszalin = Кошалин
-place-kota-bharu = Кота-Бару
-place-kota-kinabalu = Кота-Кинабалу
-place-kotayk-province = Котайкская область
-place-kotelniki = { $case ->
       *[nominative] Котельники
        [genitive] Котельников
        [dative] Котельникам
        [accusative] Котельники
        [instrumental] Котельниками
        [prepositional] Котельниках
    }
    .gender = plural
-place-kotka = Котка
-place-kotlas = Котлас
-place-kotor = Котор
-place-koudougou = Кудугу
-place-kourou = Куру
-place-kouvola = Коувола
-place-kovel = Ковель
    .gender = masculine
-place-kovrov = Ковров
-place-kozelsk = Козельск
-place-kozhikode = Кожикоде
-place-kozloduy = Козлодуй
-place-krabi = Краби
-place-kragujevac = Крагуевац
-place-krakow = Краков
-place-kralendijk = Кралендейк
-place-kraljevo = { $case ->
       *[nominative] Кралево
        [genitive] Кралева
        [dative] Кралеву
        [accusative] Кралево
        [instrumental] Кралевом
        [prepositional] Кралеве
    }
-place-kramatorsk = Краматорск
-place-kranj = Крань
    .gender = masculine
-place-kranjska-gora = Краньска-Гора
-place-krasnaya-polyana = { $case ->
       *[nominative] Красная Поляна
        [genitive] Красной Поляны
        [dative] Красной Поляне
        [accusative] Красную Поляну
        [instrumental] Красной Поляной
        [prepositional] Красной Поляне
    }
-place-krasnodar = Краснодар
-place-krasnodar-territory = Краснодарский край
-place-krasnodon = Краснодон
-place-krasnogorsk = Красногорск
-place-krasnokamensk = Краснокаменск
-place-krasnokamsk = Краснокамск
-place-krasnoperekopsk = Красноперекопск
-place-krasnoturyinsk = Краснотурьинск
-place-krasnoufimsk = Красноуфимск
-place-krasnoyarsk = Красноярск
-place-krasnoyarsk-territory = Красноярский край
-place-krefeld = Крефельд
-place-kremenchuk = Кременчуг
-place-kribi = Криби
-place-krichev = Кричев
-place-kristiansand = Кристиансанн
-place-kronstadt = Кронштадт
-place-kropotkin = Кропоткин
-place-kropyvnytskyi = Кропивницкий
-place-krusevac = Крушевац
-place-krymsk = Крымск
-place-krynica = Крыница
-place-kryvyi-rih = { $case ->
       *[nominative] Кривой Рог
        [genitive] Кривого Рога
        [dative] Кривому Рогу
        [accusative] Кривой Рог
        [instrumental] Кривым Рогом
        [prepositional] Кривом Роге
    }
-place-kstovo = { $case ->
       *[nominative] Кстово
        [genitive] Кстова
        [dative] Кстову
        [accusative] Кстово
        [instrumental] Кстовом
        [prepositional] Кстове
    }
-place-kuala-lumpur = Куала-Лумпур
-place-kuala-terengganu = Куала-Тренгану
-place-kuantan = Куантан
-place-kubinka = Кубинка
-place-kuching = Кучинг
-place-kudymkar = Кудымкар
-place-kufa = Куфа
-place-kufra = Эль-Куфра
-place-kukes = Кукес
-place-kuldiga = Кулдига
-place-kulob = Куляб
-place-kulsary = Кульсары
    .gender = indeclinable
-place-kumamoto = Кумамото
-place-kumanovo = { $case ->
       *[nominative] Куманово
        [genitive] Куманова
        [dative] Куманову
        [accusative] Куманово
        [instrumental] Кумановом
        [prepositional] Куманове
    }
-place-kumasi = Кумаси
-place-kumertau = Кумертау
-place-kunar = Кунар
-place-kunashir = Кунашир
    .preposition = на
-place-kunduz = Кундуз
-place-kungur = Кунгур
-place-kunming = Куньмин
-place-kunshan = Куньшань
    .gender = masculine
-place-kuopio = Куопио
-place-kupang = Купанг
-place-kupiansk = Купянск
-place-kurashiki = Курасики
-place-kurchaloy = Курчалой
-place-kurdistan = Курдистан
-place-kurdistan-province = провинция Курдистан
-place-kuressaare = Курессааре
    .gender = indeclinable
-place-kurgan = Курган
-place-kurgan-region = Курганская область
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
-place-kurilsk = Курильск
-place-kurnool = Карнул
-place-kurram = Куррам
-place-kursk = Курск
-place-kursk-region = Курская область
-place-kurzeme = Курземе
    .gender = indeclinable
-place-kusadasi = Кушадасы
    .gender = indeclinable
-place-kut = Эль-Кут
-place-kutahya = { $case ->
       *[nominative] Кютахья
        [genitive] Кютахьи
        [dative] Кютахье
        [accusative] Кютахью
        [instrumental] Кютахьей
        [prepositional] Кютахье
    }
-place-kutaisi = Кутаиси
-place-kuwait-city = Эль-Кувейт
-place-kuyavia-pomerania = Куявско-Поморское воеводство
-place-kuznetsk = Кузнецк
-place-kvemo-kartli = Квемо-Картли
-place-kwajalein = Кваджалейн
    .preposition = на
-place-kwara = Квара
-place-kwazulu-natal = Квазулу-Натал
-place-kyakhta = Кяхта
-place-kyiv = Киев
-place-kyiv-region = Киевская область
-place-kyoto = Киото
-place-kyrenia = Кирения
-place-kyshtym = Кыштым
-place-kyushu = Кюсю
    .preposition = на
-place-kyzyl = Кызыл
-place-kyzyl-kiya = { $case ->
       *[nominative] Кызыл-Кия
        [genitive] Кызыл-Кии
        [dative] Кызыл-Кие
        [accusative] Кызыл-Кию
        [instrumental] Кызыл-Киёй
        [prepositional] Кызыл-Кие
    }
-place-kyzylorda = Кызылорда
-place-kyzylorda-region = Кызылординская область
-place-la-ceiba = Ла-Сейба
-place-la-coruna = { $case ->
       *[nominative] Ла-Корунья
        [genitive] Ла-Коруньи
        [dative] Ла-Корунье
        [accusative] Ла-Корунью
        [instrumental] Ла-Коруньей
        [prepositional] Ла-Корунье
    }
-place-la-guaira = Ла-Гуайра
-place-la-guajira = Ла-Гуахира
-place-la-malbaie = Ла-Мальбе
-place-la-pampa = Ла-Пампа
-place-la-paz = Ла-Пас
-place-la-paz-mexico = Ла-Пас (Мексика)
-place-la-plata = Ла-Плата
-place-la-rochelle = Ла-Рошель
    .gender = feminine
-place-la-romana = Ла-Романа
-place-la-serena = Ла-Серена
-place-la-spezia = Ла-Специя
-place-laayoune = Эль-Аюн
-place-labinsk = Лабинск
-place-labuan = Лабуан
    .preposition = на
-place-labytnangi = Лабытнанги
-place-lac-megantic = Лак-Мегантик
-place-lachin = Лачин
-place-lachin-corridor = Лачинский коридор
-place-ladakh = Ладакх
-place-lae = Лаэ
-place-laghman = Лагман
-place-lago-agrio = Лаго-Агрио
-place-lagodekhi = Лагодехи
-place-lagos = Лагос
-place-lahaina = Лахайна
-place-lahij = Лахдж
-place-lahore = Лахор
-place-lahti = Лахти
-place-lakshadweep = Лакшадвип
-place-lalibela = Лалибэла
-place-lambayeque = Ламбаеке
-place-lampedusa = Лампедуза
    .preposition = на
-place-lampung = Лампунг
-place-lancashire = Ланкашир
-place-lancaster-pennsylvania = Ланкастер (Пенсильвания)
-place-langepas = Лангепас
-place-langfang = Ланфан
-place-langkawi = Лангкави
    .preposition = на
-place-languedoc = Лангедок
-place-languedoc-roussillon = { $case ->
       *[nominative] Лангедок — Руссильон
        [genitive] Лангедока — Руссильона
        [dative] Лангедоку — Руссильону
        [accusative] Лангедок — Руссильон
        [instrumental] Лангедоком — Руссильоном
        [prepositional] Лангедоке — Руссильоне
    }
-place-lankaran = Ленкорань
    .gender = feminine
-place-lansing = Лансинг
-place-lanzarote = Лансароте
    .gender = indeclinable
    .preposition = на
-place-lanzhou = Ланьчжоу
-place-lao-cai = Лаокай
-place-lapland = Лапландия
-place-lappeenranta = Лаппеенранта
-place-lapu-lapu = Лапу-Лапу
-place-laquila = Л’Акуила
-place-laredo = Ларедо
-place-larkana = Ларкана
-place-larnaca = Ларнака
-place-las-anod = Лас-Анод
-place-las-palmas = Лас-Пальмас
-place-las-tunas = Лас-Тунас
-place-las-vegas = Лас-Вегас
-place-lashio = Лашо
-place-lashkar-gah = Лашкаргах
-place-latacunga = Латакунга
-place-latakia = Латакия
-place-latgale = Латгалия
-place-latin-america = Латинская Америка
-place-launceston = Лонсестон
-place-lausanne = Лозанна
-place-lautoka = Лаутока
-place-laxenburg = Лаксенбург
-place-lazio = Лацио
-place-le-bourget = Ле-Бурже
    .gender = indeclinable
-place-le-havre = Гавр
-place-le-mans = Ле-Ман
-place-lebap-velayat = Лебапский велаят
-place-lecce = Лечче
    .gender = indeclinable
-place-lecco = Лекко
-place-leeds = Лидс
-place-legnica = Легница
-place-leicester = Лестер
-place-leiden = Лейден
-place-leipzig = Лейпциг
-place-leningrad-region = Ленинградская область
-place-leninsk-kuznetsky = { $case ->
       *[nominative] Ленинск-Кузнецкий
        [genitive] Ленинска-Кузнецкого
        [dative] Ленинску-Кузнецкому
        [accusative] Ленинск-Кузнецкий
        [instrumental] Ленинском-Кузнецким
        [prepositional] Ленинске-Кузнецком
    }
-place-lensk = Ленск
-place-leoben = Леобен
-place-leogane = Леоган
-place-leon-mexico = Леон (Мексика)
-place-leon-nicaragua = Леон (Никарагуа)
-place-leposavic = Лепосавич
-place-les-cayes = Ле-Ке
-place-lesbos = Лесбос
    .preposition = на
-place-leshan = Лэшань
    .gender = masculine
-place-leskovac = Лесковац
-place-lesosibirsk = Лесосибирск
-place-lesozavodsk = Лесозаводск
-place-lesser-poland = Малопольское воеводство
-place-lethbridge = Летбридж
-place-leticia-colombia = Летисия (Колумбия)
-place-leuven = Лёвен
-place-leverkusen = Леверкузен
-place-lexington = Лексингтон
-place-leyte = Лейте
    .preposition = на
-place-lgov = Льгов
-place-lhasa = Лхаса
-place-lianyungang = Ляньюньган
-place-liaocheng = Ляочэн
-place-liaoning = Ляонин
-place-liaoyang = Ляоян
-place-liberec = Либерец
-place-libreville = Либревиль
    .gender = masculine
-place-lida = Лида
-place-lidice = Лидице
    .gender = indeclinable
-place-liege = Льеж
-place-liepaja = Лиепая
-place-liguria = Лигурия
-place-lijiang = Лицзян
-place-lille = Лилль
    .gender = masculine
-place-lillehammer = Лиллехаммер
-place-lilongwe = Лилонгве
    .gender = indeclinable
-place-lima = Лима
-place-limassol = Лимасол
-place-limerick = Лимерик
-place-limoges = Лимож
-place-limpopo = Лимпопо
-place-lincoln-nebraska = Линкольн (Небраска)
-place-linfen = Линьфэнь
    .gender = masculine
-place-linkoping = Линчёпинг
-place-linyi = Линьи
-place-linz = Линц
-place-lipetsk = Липецк
-place-lipetsk-region = Липецкая область
-place-lisakovsk = Лисаковск
-place-lisbon = Лиссабон
-place-listvyanka = Листвянка
-place-little-rock = Литл-Рок
-place-liuzhou = Лючжоу
-place-livadia = Ливадия
-place-liverpool = Ливерпуль
    .gender = masculine
-place-livny = { $case ->
       *[nominative] Ливны
        [genitive] Ливен
        [dative] Ливнам
        [accusative] Ливны
        [instrumental] Ливнами
        [prepositional] Ливнах
    }
    .gender = plural
-place-livorno = Ливорно
-place-ljubljana = Любляна
-place-lobamba = Лобамба
-place-lobito = Лобиту
-place-lobnya = Лобня
-place-locarno = Локарно
-place-lockerbie = Локерби
-place-lodz = Лодзь
    .gender = feminine
-place-lodz-voivodeship = Лодзинское воеводство
-place-lofoten-islands = { $case ->
       *[nominative] Лофотенские острова
        [genitive] Лофотенских островов
        [dative] Лофотенским островам
        [accusative] Лофотенские острова
        [instrumental] Лофотенскими островами
        [prepositional] Лофотенских островах
    }
    .gender = plural
    .preposition = на
-place-logar = Логар
-place-logrono = Логроньо
-place-loja-ecuador = Лоха (Эквадор)
-place-lokoja = Локоджа
-place-lombardy = Ломбардия
-place-lombok = Ломбок
    .preposition = на
-place-lome = Ломе
    .gender = indeclinable
-place-london = Лондон
-place-london-ontario = Лондон (Онтарио)
-place-londonderry = Лондондерри
-place-londrina = Лондрина
-place-long-beach = Лонг-Бич
-place-longueuil = Лонгёй
-place-longyearbyen = Лонгйир
-place-lorestan = Лурестан
-place-lori-province = Лорийская область
-place-lorraine = Лотарингия
-place-los-alamos = Лос-Аламос
-place-los-angeles = Лос-Анджелес
-place-los-cabos = Лос-Кабос
-place-los-mochis = Лос-Мочис
-place-los-teques = Лос-Текес
-place-louisiana = Луизиана
-place-louisville = Луисвилл
-place-lourdes = Лурд
-place-lovech = Ловеч
-place-lower-austria = Нижняя Австрия
-place-lower-hutt = Лоуэр-Хатт
-place-lower-juba = Нижняя Джубба
-place-lower-saxony = Нижняя Саксония
-place-lower-shabelle = { $case ->
       *[nominative] Нижняя Шабелле
        [genitive] Нижней Шабелле
        [dative] Нижней Шабелле
        [accusative] Нижнюю Шабелле
        [instrumental] Нижней Шабелле
        [prepositional] Нижней Шабелле
    }
-place-lower-silesia = Нижнесилезское воеводство
-place-lualaba = Луалаба
-place-luanda = Луанда
-place-luang-prabang = Луангпхабанг
-place-lubango = Лубанго
-place-lubbock = Лаббок
-place-lubeck = Любек
-place-lublin = Люблин
-place-lublin-voivodeship = Люблинское воеводство
-place-lubmin = Лубмин
-place-lubny = { $case ->
       *[nominative] Лубны
        [genitive] Лубен
        [dative] Лубнам
        [accusative] Лубны
        [instrumental] Лубнами
        [prepositional] Лубнах
    }
    .gender = plural
-place-lubumbashi = Лубумбаши
-place-lubusz-voivodeship = Любушское воеводство
-place-lucca = Лукка
-place-lucerne = Люцерн
-place-lucknow = Лакхнау
-place-ludhiana = Лудхиана
-place-ludwigshafen = Людвигсхафен
-place-lugano = Лугано
-place-luganville = Луганвиль
    .gender = masculine
-place-luhansk = Луганск
-place-luhansk-region = Луганская область
-place-lulea = Лулео
-place-lumbini = Лумбини
-place-lund = Лунд
-place-luninets = Лунинец
-place-luoyang = Лоян
-place-lusail = Лусаил
-place-lusaka = Лусака
-place-luton = Лутон
-place-lutsk = Луцк
-place-luxor = Луксор
-place-luzon = Лусон
    .preposition = на
-place-lviv = Львов
-place-lviv-region = Львовская область
-place-lyon = Лион
-place-lysva = Лысьва
-place-lysychansk = Лисичанск
-place-lytkarino = Лыткарино
-place-lyubertsy = { $case ->
       *[nominative] Люберцы
        [genitive] Люберец
        [dative] Люберцам
        [accusative] Люберцы
        [instrumental] Люберцами
        [prepositional] Люберцах
    }
    .gender = plural
-place-maaloula = Маалюля
-place-maanshan = Мааньшань
    .gender = masculine
-place-maardu = Маарду
-place-maastricht = Маастрихт
-place-macapa = Макапа
-place-maceio = Масейо
-place-machakos = Мачакос
-place-machala = Мачала
-place-madaba = Мадаба
-place-madang = Маданг
-place-madeira = Мадейра
    .preposition = на
-place-madhya-pradesh = Мадхья-Прадеш
-place-madison = Мадисон
-place-madre-de-dios = Мадре-де-Дьос
-place-madrid = Мадрид
-place-madura = Мадура
    .preposition = на
-place-madurai = Мадурай
-place-mae-sot = Мэсот
-place-magadan = Магадан
-place-magadan-region = Магаданская область
-place-magallanes = Магальянес
-place-magas = Магас
-place-magdeburg = Магдебург
-place-maghreb = Магриб
-place-magnitogorsk = Магнитогорск
-place-mahajanga = Махадзанга
-place-mahalla = Эль-Махалла-эль-Кубра
-place-maharashtra = Махараштра
-place-mahikeng = Махикенг
-place-maidan-wardak = Майдан-Вардак
-place-maiduguri = Майдугури
-place-maine = штат Мэн
-place-mainz = Майнц
-place-maizuru = Майдзуру
-place-majuro = Маджуро
-place-makassar = Макасар
-place-makati = Макати
-place-makeni = Макени
-place-makhachkala = Махачкала
-place-makiivka = Макеевка
-place-makurdi = Макурди
-place-malabo = Малабо
-place-malacca = Малакка
-place-malaga = Малага
-place-malaita = Малаита
    .preposition = на
-place-malakal = Малакаль
    .gender = masculine
-place-malang = Маланг
-place-malanje = Маланже
-place-malatya = { $case ->
       *[nominative] Малатья
        [genitive] Малатьи
        [dative] Малатье
        [accusative] Малатью
        [instrumental] Малатьей
        [prepositional] Малатье
    }
-place-malbork = Мальборк
-place-male = Мале
-place-malegaon = Малегаон
-place-malgobek = Малгобек
-place-malindi = Малинди
-place-mallorca = Мальорка
    .preposition = на
-place-malmo = Мальмё
-place-maloyaroslavets = Малоярославец
-place-maluku = { $case ->
       *[nominative] Молуккские острова
        [genitive] Молуккских островов
        [dative] Молуккским островам
        [accusative] Молуккские острова
        [instrumental] Молуккскими островами
        [prepositional] Молуккских островах
    }
    .gender = plural
    .preposition = на
-place-mamoudzou = Мамудзу
-place-manabi = Манаби
-place-manado = Манадо
-place-managua = Манагуа
-place-manama = Манама
-place-manaus = Манаус
-place-manbij = Манбидж
-place-manchester = Манчестер
-place-manchester-new-hampshire = Манчестер (Нью-Гэмпшир)
-place-manchuria = Маньчжурия
-place-mandalay = Мандалай
-place-mandaluyong = Мандалуйонг
-place-mandera = Мандера
-place-mangalia = Мангалия
-place-mangalore = Мангалор
-place-mangystau-region = Мангистауская область
-place-maniema = Маниема
-place-manila = Манила
-place-manipur = Манипур
-place-manisa = Маниса
-place-manitoba = Манитоба
-place-manizales = Манисалес
-place-mannheim = Мангейм
-place-mansoura = Эль-Мансура
-place-manta-ecuador = Манта (Эквадор)
-place-mantua = Мантуя
-place-manzanillo-mexico = Мансанильо (Мексика)
-place-manzhouli = город Маньчжурия
-place-manzini = Манзини
-place-maoming = Маомин
-place-maputo = Мапуту
-place-mar-del-plata = Мар-дель-Плата
-place-maraba = Мараба
-place-maracaibo = Маракайбо
-place-maracay = Маракай
-place-maradi = Маради
-place-maramures = Марамуреш
-place-maranello = Маранелло
-place-maranhao = Мараньян
-place-marawi = Марави
-place-marbella = { $case ->
       *[nominative] Марбелья
        [genitive] Марбельи
        [dative] Марбелье
        [accusative] Марбелью
        [instrumental] Марбельей
        [prepositional] Марбелье
    }
-place-marburg = Марбург
-place-mardin = Мардин
-place-margarita-island = остров Маргарита
    .preposition = на
-place-margilan = Маргилан
-place-marhanets = Марганец
-place-mari-el = Марий Эл
    .gender = indeclinable
-place-marianske-lazne = Марианске-Лазне
    .gender = indeclinable
-place-marib = Мариб
-place-maribor = Марибор
-place-mariehamn = Мариехамн
-place-marigot = Мариго
-place-mariinsk = Мариинск
-place-marijampole = Мариямполе
    .gender = indeclinable
-place-marikana = Марикана
-place-maringa = Маринга
-place-mariupol = Мариуполь
    .gender = masculine
-place-marmaris = Мармарис
-place-marneuli = Марнеули
-place-maroua = Маруа
-place-marrakesh = Марракеш
-place-marsa-matruh = Мерса-Матрух
-place-marseille = Марсель
    .gender = masculine
-place-martakert = Мардакерт
-place-mary-turkmenistan = Мары
    .gender = indeclinable
-place-mary-velayat = Марыйский велаят
-place-maryland = Мэриленд
-place-masaya = Масая
-place-maseru = Масеру
-place-mashhad = Мешхед
-place-mashonaland = Машоналенд
-place-masovia = Мазовецкое воеводство
-place-massachusetts = Массачусетс
-place-massandra = Массандра
-place-massawa = Массауа
-place-mata-utu = Мата-Уту
-place-matabeleland = Матабелеленд
-place-matadi = Матади
-place-matagalpa = Матагальпа
-place-matamoros = Матаморос
-place-matanzas = Матансас
-place-mataram = Матарам
-place-mathura = Матхура
-place-mato-grosso = Мату-Гросу
-place-mato-grosso-do-sul = Мату-Гросу-ду-Сул
-place-matola = Матола
-place-matsuyama = Мацуяма
-place-maturin = Матурин
-place-maui = Мауи
    .preposition = на
-place-maule = Мауле
-place-mawlamyine = Моламьяйн
-place-mayaguez = Маягуэс
-place-maykop = Майкоп
-place-maysan = Майсан
-place-mazandaran = Мазендеран
-place-mazar-i-sharif = Мазари-Шариф
-place-mazatlan = Масатлан
-place-mazeikiai = Мажейкяй
-place-mbabane = Мбабане
    .gender = indeclinable
-place-mbandaka = Мбандака
-place-mbarara = Мбарара
-place-mbeya = Мбея
-place-mbuji-mayi = Мбужи-Майи
-place-mecca = Мекка
-place-mechelen = Мехелен
-place-mecklenburg-western-pomerania = { $case ->
       *[nominative] Мекленбург — Передняя Померания
        [genitive] Мекленбурга — Передней Померании
        [dative] Мекленбургу — Передней Померании
        [accusative] Мекленбург — Переднюю Померанию
        [instrumental] Мекленбургом — Передней Померанией
        [prepositional] Мекленбурге — Передней Померании
    }
-place-medan = Медан
-place-medellin = Медельин
-place-medicine-hat = Медисин-Хат
-place-medina = Медина
-place-medjugorje = Меджугорье
-place-mednogorsk = Медногорск
-place-medvezhyegorsk = Медвежьегорск
-place-meerut = Мератх
-place-meghalaya = Мегхалая
-place-meghri = Мегри
-place-megion = Мегион
-place-meissen = Мейсен
-place-meizhou = Мэйчжоу
-place-mekelle = Мэкэле
-place-meknes = Мекнес
-place-mekong-delta = дельта Меконга
-place-melbourne = Мельбурн
-place-melilla = { $case ->
       *[nominative] Мелилья
        [genitive] Мелильи
        [dative] Мелилье
        [accusative] Мелилью
        [instrumental] Мелильей
        [prepositional] Мелилье
    }
-place-melitopol = Мелитополь
    .gender = masculine
-place-memphis = Мемфис
-place-menaka = Менака
-place-mendoza = Мендоса
-place-menlo-park = Менло-Парк
-place-menorca = Менорка
    .preposition = на
-place-menton = Ментона
-place-merida-mexico = Мерида (Мексика)
-place-merida-venezuela = Мерида (Венесуэла)
-place-merowe = Мерове
-place-merseyside = Мерсисайд
-place-mersin = Мерсин
-place-mesa-arizona = Меса (Аризона)
-place-messina = Мессина
-place-mestia = Местия
-place-metohija = Метохия
-place-metsamor = Мецамор
-place-metula = Метула
-place-metz = { $case ->
       *[nominative] Мец
        [genitive] Меца
        [dative] Мецу
        [accusative] Мец
        [instrumental] Мецем
        [prepositional] Меце
    }
-place-mexicali = Мехикали
-place-mexico-city = Мехико
-place-mexico-state = штат Мехико
-place-mezhdurechensk = Междуреченск
-place-miami = Майами
-place-mianyang = Мяньян
-place-miass = Миасс
-place-michigan = Мичиган
-place-michoacan = Мичоакан
-place-michurinsk = Мичуринск
-place-middle-east = Ближний Восток
    .preposition = на
-place-middle-shabelle = { $case ->
       *[nominative] Средняя Шабелле
        [genitive] Средней Шабелле
        [dative] Средней Шабелле
        [accusative] Среднюю Шабелле
        [instrumental] Средней Шабелле
        [prepositional] Средней Шабелле
    }
-place-middlesbrough = Мидлсбро
-place-midi-pyrenees = { $case ->
       *[nominative] Юг — Пиренеи
        [genitive] Юга — Пиренеев
        [dative] Югу — Пиренеям
        [accusative] Юг — Пиренеи
        [instrumental] Югом — Пиренеями
        [prepositional] Юге — Пиренеях
    }
-place-midwest = Средний Запад
    .preposition = на
-place-mikkeli = Миккели
-place-milan = Милан
-place-milton-keynes = Милтон-Кинс
-place-milwaukee = Милуоки
-place-minamata = Минамата
-place-minas-gerais = Минас-Жерайс
-place-mindanao = Минданао
    .preposition = на
-place-mindelo = Минделу
-place-mindoro = Миндоро
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
-place-mingachevir = Мингечаур
-place-minneapolis = Миннеаполис
-place-minnesota = Миннесота
-place-minsk = Минск
-place-minsk-region = Минская область
-place-minusinsk = Минусинск
-place-minya = { $case ->
       *[nominative] Эль-Минья
        [genitive] Эль-Миньи
        [dative] Эль-Минье
        [accusative] Эль-Минью
        [instrumental] Эль-Миньей
        [prepositional] Эль-Минье
    }
-place-misawa = Мисава
-place-misiones = Мисьонес
-place-miskolc = Мишкольц
-place-misrata = Мисрата
-place-mississauga = Миссиссога
-place-mississippi = штат Миссисипи
-place-missouri = штат Миссури
-place-mitrovica = Митровица
-place-mittenwald = Миттенвальд
-place-miyagi = префектура Мияги
-place-mizoram = Мизорам
-place-mobile-alabama = Мобил (Алабама)
-place-mocimboa-da-praia = Мосимбоа-да-Прая
-place-modena = Модена
-place-moenchengladbach = Мёнхенгладбах
-place-mogadishu = Могадишо
-place-mogi-das-cruzes = Можи-дас-Крузис
-place-mogilev = Могилёв
-place-mogilev-region = Могилёвская область
-place-mohammedia = Мохаммедия
-place-mokpo = Мокпхо
-place-molde = Молде
    .gender = indeclinable
-place-molise = Молизе
    .gender = indeclinable
-place-molodechno = Молодечно
-place-mombasa = Момбаса
-place-mon-state = штат Мон
-place-monastir = Монастир
-place-monchegorsk = Мончегорск
-place-monclova = Монклова
-place-moncton = Монктон
-place-monrovia = Монровия
-place-mons = Монс
-place-montana = Монтана
-place-monte-carlo = Монте-Карло
-place-montego-bay = Монтего-Бей
-place-monteria = Монтерия
-place-monterrey = Монтеррей
-place-montes-claros = Монтис-Кларус
-place-montevideo = Монтевидео
-place-montgomery = Монтгомери
-place-montpelier-vermont = Монтпилиер (Вермонт)
-place-montpellier = Монпелье
    .gender = indeclinable
-place-montreal = Монреаль
    .gender = masculine
-place-montreux = Монтрё
-place-monza = Монца
-place-mopti = Мопти
-place-moradabad = Морадабад
-place-moravia = Моравия
-place-mordovia = Мордовия
-place-morelia = Морелия
-place-morelos = Морелос
-place-morioka = Мориока
-place-morogoro = Морогоро
-place-moroni = Морони
-place-moscow = Москва
-place-moscow-idaho = Москоу (Айдахо)
-place-moscow-region = Московская область
-place-mossoro = Мосоро
-place-mostaganem = Мостаганем
-place-mostar = Мостар
-place-mosul = Мосул
-place-moundou = Мунду
-place-mount-athos = Афон
    .preposition = на
-place-mount-hagen = Маунт-Хаген
-place-mountain-view = Маунтин-Вью
-place-mozdok = Моздок
-place-mozhaysk = Можайск
-place-mozhga = Можга
-place-mozyr = Мозырь
    .gender = masculine
-place-mpumalanga = Мпумаланга
-place-mtsensk = Мценск
-place-mtskheta = Мцхета
-place-mtskheta-mtianeti = Мцхета-Мтианети
-place-mudanjiang = Муданьцзян
-place-muenster = Мюнстер
-place-mugla = Мугла
-place-muharraq = Мухаррак
-place-mukachevo = { $case ->
       *[nominative] Мукачево
        [genitive] Мукачева
        [dative] Мукачеву
        [accusative] Мукачево
        [instrumental] Мукачевом
        [prepositional] Мукачеве
    }
-place-mukalla = Эль-Мукалла
-place-mulhouse = Мюлуз
-place-multan = Мултан
-place-mumbai = Мумбаи
-place-munich = Мюнхен
-place-murcia = Мурсия
-place-murmansk = Мурманск
-place-murmansk-region = Мурманская область
-place-murom = Муром
-place-mururoa = Муруроа
    .preposition = на
-place-musandam = Мусандам
-place-muscat = Маскат
-place-muscatine = Маскатин
-place-muskoka = Мускока
-place-mutare = Мутаре
-place-muthanna-iq = провинция Мутанна
-place-mutsamudu = Муцамуду
-place-muynak = Муйнак
-place-muzaffarabad = Музаффарабад
-place-muzaffarnagar = Музаффарнагар
-place-muzaffarpur = Музаффарпур
-place-mwanza = Мванза
-place-myawaddy = Мьявади
-place-myitkyina = Мьичина
-place-mykolaiv = Николаев
-place-mykolaiv-region = Николаевская область
-place-mykonos = Миконос
    .preposition = на
-place-mymensingh = Маймансингх
-place-myrhorod = Миргород
-place-mysore = Майсур
-place-mytilene = Митилини
-place-mytishchi = Мытищи
    .gender = plural
-place-mzuzu = Мзузу
-place-naantali = Наантали
-place-nabatieh = Набатия
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
-place-nacala = Накала
-place-nadi = Нанди
-place-nador = Надор
-place-nadym = Надым
-place-naftalan = Нафталан
-place-nagaland = Нагаленд
-place-nagano = Нагано
-place-nagasaki = Нагасаки
-place-nagoya = Нагоя
-place-nagpur = Нагпур
-place-naha = Наха
-place-nairobi = Найроби
-place-naivasha = Найваша
-place-najaf = Наджаф
-place-najran = Наджран
-place-nakhchivan = Нахичевань
    .gender = feminine
-place-nakhodka = Находка
-place-nakhon-ratchasima = Накхонратчасима
-place-nakuru = Накуру
-place-nalchik = Нальчик
-place-nam-dinh = Намдинь
    .gender = masculine
-place-namangan = Наманган
-place-namangan-region = Наманганская область
-place-nampo = Нампхо
-place-nampula = Нампула
-place-namur = Намюр
-place-nanaimo = Нанаймо
-place-nanchang = Наньчан
-place-nanchong = Наньчун
-place-nancy = Нанси
-place-nanded = Нандед
-place-nangarhar = Нангархар
-place-nanjing = Нанкин
-place-nanning = Наньнин
-place-nantes = Нант
-place-nantong = Наньтун
-place-nanyang = Наньян
-place-naples = Неаполь
    .gender = masculine
-place-nara = Нара
-place-narathiwat = Наратхиват
-place-narayanganj = Нараянгандж
-place-narino = Нариньо
-place-narita = Нарита
-place-naro-fominsk = Наро-Фоминск
-place-narva = Нарва
-place-narvik = Нарвик
-place-naryan-mar = Нарьян-Мар
-place-naryn = Нарын
-place-naryn-region = Нарынская область
-place-nasarawa = Насарава
-place-nashik = Насик
-place-nashville = Нашвилл
-place-nasiriyah = Насирия
-place-nassau = Нассау
-place-natal-brazil = Натал (Бразилия)
-place-natanz = Натанз
-place-nato-countries = страны НАТО
-place-natuna-islands = { $case ->
       *[nominative] острова Натуна
        [genitive] островов Натуна
        [dative] островам Натуна
        [accusative] острова Натуна
        [instrumental] островами Натуна
        [prepositional] островах Натуна
    }
    .gender = plural
    .preposition = на
-place-naucalpan = Наукальпан
-place-navarre = Наварра
-place-navi-mumbai = Нави-Мумбаи
    .gender = indeclinable
-place-navoi = Навои
-place-navoi-region = Навоийская область
-place-nayarit = Наярит
-place-naypyidaw = Нейпьидо
-place-nazareth = Назарет
-place-nazca = Наска
-place-nazran = Назрань
    .gender = feminine
-place-ndjamena = Нджамена
-place-ndola = Ндола
-place-nebraska = Небраска
-place-neftegorsk = Нефтегорск
-place-neftekamsk = Нефтекамск
-place-neftekumsk = Нефтекумск
-place-nefteyugansk = Нефтеюганск
-place-negeri-sembilan = Негери-Сембилан
-place-negev = Негев
-place-negombo = Негомбо
-place-neiva = Нейва
-place-nellore = Неллуру
-place-nelspruit = Нелспрейт
-place-nemuro = Немуро
-place-nenets-autonomous-area = Ненецкий автономный округ
-place-nerchinsk = Нерчинск
-place-neringa = Неринга
-place-neryungri = Нерюнгри
-place-nesebar = Несебыр
-place-nesvizh = Несвиж
-place-netanya = Нетания
-place-neuchatel = Невшатель
    .gender = masculine
-place-neuquen = Неукен
-place-neuss = Нойс
-place-nevada = Невада
-place-nevelsk = Невельск
-place-nevinnomyssk = Невинномысск
-place-nevsehir = Невшехир
-place-nevyansk = Невьянск
-place-new-athos = Новый Афон
-place-new-britain = Новая Британия
    .preposition = на
-place-new-brunswick = Нью-Брансуик
-place-new-delhi = Нью-Дели
-place-new-england = Новая Англия
-place-new-hampshire = Нью-Гэмпшир
-place-new-haven = Нью-Хейвен
-place-new-ireland = Новая Ирландия
    .preposition = на
-place-new-jersey = Нью-Джерси
-place-new-mexico = Нью-Мексико
-place-new-orleans = Новый Орлеан
-place-new-plymouth = Нью-Плимут
-place-new-south-wales = Новый Южный Уэльс
-place-new-york = Нью-Йорк
-place-new-york-state = штат Нью-Йорк
-place-newark = Ньюарк
-place-newcastle-australia = Ньюкасл (Австралия)
-place-newcastle-upon-tyne = { $case ->
       *[nominative] Ньюкасл-апон-Тайн
        [genitive] Ньюкасла-апон-Тайн
        [dative] Ньюкаслу-апон-Тайн
        [accusative] Ньюкасл-апон-Тайн
        [instrumental] Ньюкаслом-апон-Тайн
        [prepositional] Ньюкасле-апон-Тайн
    }
    .gender = masculine
-place-newfoundland = Ньюфаундленд
    .preposition = на
-place-newfoundland-and-labrador = { $case ->
       *[nominative] Ньюфаундленд и Лабрадор
        [genitive] Ньюфаундленда и Лабрадора
        [dative] Ньюфаундленду и Лабрадору
        [accusative] Ньюфаундленд и Лабрадор
        [instrumental] Ньюфаундлендом и Лабрадором
        [prepositional] Ньюфаундленде и Лабрадоре
    }
-place-newport-news = Ньюпорт-Ньюс
-place-newport-rhode-island = Ньюпорт (Род-Айленд)
-place-newtown-connecticut = Ньютаун (Коннектикут)
-place-neyshabur = Нишапур
-place-nezahualcoyotl = Сьюдад-Несауалькойотль
    .gender = masculine
-place-ngaoundere = Нгаундере
-place-ngerulmud = Нгерулмуд
-place-nha-trang = Нячанг
-place-niamey = Ниамей
-place-nice = Ницца
-place-nicosia = Никосия
-place-niger-delta = дельта Нигера
-place-niger-state = штат Нигер
-place-niigata = Ниигата
-place-nijmegen = Неймеген
-place-nikolayevsk-on-amur = { $case ->
       *[nominative] Николаевск-на-Амуре
        [genitive] Николаевска-на-Амуре
        [dative] Николаевску-на-Амуре
        [accusative] Николаевск-на-Амуре
        [instrumental] Николаевском-на-Амуре
        [prepositional] Николаевске-на-Амуре
    }
    .gender = masculine
-place-nikopol = Никополь
    .gender = masculine
-place-niksic = Никшич
-place-nimroz = Нимроз
-place-nineveh = Найнава
-place-ningbo = Нинбо
-place-ningde = Ниндэ
-place-ningxia = Нинся
    .gender = indeclinable
-place-ninotsminda = Ниноцминда
-place-nis = Ниш
-place-nishinomiya = Нисиномия
-place-niteroi = Нитерой
-place-nitra = Нитра
-place-nizamabad = Низамабад
-place-nizhnekamsk = Нижнекамск
-place-nizhneudinsk = Нижнеудинск
-place-nizhnevartovsk = Нижневартовск
-place-nizhny-novgorod = Нижний Новгород
-place-nizhny-novgorod-region = Нижегородская область
-place-nizhny-tagil = Нижний Тагил
-place-nizhyn = Нежин
-place-nizwa = Низва
-place-noginsk = Ногинск
-place-noida = Нойда
-place-nonthaburi = Нонтхабури
-place-noordwijk = Нордвейк
-place-nord-pas-de-calais = { $case ->
       *[nominative] Нор — Па-де-Кале
        [genitive] Нор — Па-де-Кале
        [dative] Нор — Па-де-Кале
        [accusative] Нор — Па-де-Кале
        [instrumental] Нор — Па-де-Кале
        [prepositional] Нор — Па-де-Кале
    }
    .gender = indeclinable
-place-nordic-countries = страны Северной Европы
-place-norfolk-virginia = Норфолк (Виргиния)
-place-norilsk = Норильск
-place-normandy = Нормандия
-place-norrkoping = Норрчёпинг
-place-norte-de-santander = Северный Сантандер
-place-north-africa = Северная Африка
-place-north-brabant = Северный Брабант
-place-north-carolina = Северная Каролина
-place-north-caucasian-federal-district = Северо-Кавказский федеральный округ
-place-north-caucasus = Северный Кавказ
    .preposition = на
-place-north-chungcheong = Чхунчхон-Пукто
-place-north-dakota = Северная Дакота
-place-north-darfur = Северный Дарфур
-place-north-gyeongsang = Кёнсан-Пукто
-place-north-hamgyong = Хамгён-Пукто
-place-north-holland = Северная Голландия
-place-north-hwanghae = Хванхэ-Пукто
-place-north-jeolla = Чолла-Пукто
-place-north-kalimantan = Северный Калимантан
    .preposition = на
-place-north-kazakhstan-region = Северо-Казахстанская область
-place-north-khorasan = Северный Хорасан
-place-north-kivu = { $case ->
       *[nominative] Северное Киву
        [genitive] Северного Киву
        [dative] Северному Киву
        [accusative] Северное Киву
        [instrumental] Северным Киву
        [prepositional] Северном Киву
    }
-place-north-kordofan = Северный Кордофан
-place-north-nicosia = Северная Никосия
-place-north-ossetia = Северная Осетия
-place-north-pyongan = Пхёнан-Пукто
-place-north-rhine-westphalia = { $case ->
       *[nominative] Северный Рейн — Вестфалия
        [genitive] Северного Рейна — Вестфалии
        [dative] Северному Рейну — Вестфалии
        [accusative] Северный Рейн — Вестфалию
        [instrumental] Северным Рейном — Вестфалией
        [prepositional] Северном Рейне — Вестфалии
    }
-place-north-sinai = Северный Синай
    .preposition = на
-place-north-sulawesi = { $case ->
       *[nominative] Северный Сулавеси
        [genitive] Северного Сулавеси
        [dative] Северному Сулавеси
        [accusative] Северный Сулавеси
        [instrumental] Северным Сулавеси
        [prepositional] Северном Сулавеси
    }
    .preposition = на
-place-north-sumatra = Северная Суматра
    .preposition = на
-place-north-waziristan = Северный Вазиристан
-place-north-yorkshire = Северный Йоркшир
-place-northampton = Нортгемптон
-place-northeast-asia = Северо-Восточная Азия
-place-northern-bahr-el-ghazal = Северный Бахр-эль-Газаль
    .gender = masculine
-place-northern-bukovina = Северная Буковина
-place-northern-cape = Северо-Капская провинция
-place-northern-europe = Северная Европа
-place-northern-ireland = Северная Ирландия
-place-northern-territory = Северная территория
-place-northwest-territories = { $case ->
       *[nominative] Северо-Западные территории
        [genitive] Северо-Западных территорий
        [dative] Северо-Западным территориям
        [accusative] Северо-Западные территории
        [instrumental] Северо-Западными территориями
        [prepositional] Северо-Западных территориях
    }
    .gender = plural
    .preposition = на
-place-northwestern-federal-district = Северо-Западный федеральный округ
-place-norwich = Норидж
-place-nottingham = Ноттингем
-place-nouadhibou = Нуадибу
-place-nouakchott = Нуакшот
-place-noumea = Нумеа
-place-nouvelle-aquitaine = Новая Аквитания
-place-nova-gorica = Нова-Горица
-place-nova-iguacu = Нова-Игуасу
-place-nova-kakhovka = { $case ->
       *[nominative] Новая Каховка
        [genitive] Новой Каховки
        [dative] Новой Каховке
        [accusative] Новую Каховку
        [instrumental] Новой Каховкой
        [prepositional] Новой Каховке
    }
-place-nova-scotia = Новая Шотландия
-place-novara = Новара
-place-novaya-zemlya = { $case ->
       *[nominative] Новая Земля
        [genitive] Новой Земли
        [dative] Новой Земле
        [accusative] Новую Землю
        [instrumental] Новой Землёй
        [prepositional] Новой Земле
    }
    .gender = feminine
    .preposition = на
-place-novgorod-region = Новгородская область
-place-novi-pazar = Нови-Пазар
-place-novi-sad = Нови-Сад
-place-novo-hamburgo = Нову-Амбургу
-place-novo-ogaryovo = { $case ->
       *[nominative] Ново-Огарёво
        [genitive] Ново-Огарёва
        [dative] Ново-Огарёву
        [accusative] Ново-Огарёво
        [instrumental] Ново-Огарёвом
        [prepositional] Ново-Огарёве
    }
-place-novoaltaysk = Новоалтайск
-place-novocheboksarsk = Новочебоксарск
-place-novocherkassk = Новочеркасск
-place-novodvinsk = Новодвинск
-place-novogrudok = { $case ->
       *[nominative] Новогрудок
        [genitive] Новогрудка
        [dative] Новогрудку
        [accusative] Новогрудок
        [instrumental] Новогрудком
        [prepositional] Новогрудке
    }
-place-novokuybyshevsk = Новокуйбышевск
-place-novokuznetsk = Новокузнецк
-place-novomichurinsk = Новомичуринск
-place-novopolotsk = Новополоцк
-place-novorossiysk = Новороссийск
-place-novoshakhtinsk = Новошахтинск
-place-novosibirsk = Новосибирск
-place-novosibirsk-region = Новосибирская область
-place-novotroitsk = Новотроицк
-place-novouralsk = Новоуральск
-place-novovoronezh = Нововоронеж
-place-novy-urengoy = Новый Уренгой
-place-noyabrsk = Ноябрьск
-place-noyemberyan = Ноемберян
-place-nuba-mountains = { $case ->
       *[nominative] Нубийские горы
        [genitive] Нубийских гор
        [dative] Нубийским горам
        [accusative] Нубийские горы
        [instrumental] Нубийскими горами
        [prepositional] Нубийских горах
    }
    .gender = plural
-place-nueva-esparta = Нуэва-Эспарта
-place-nuevo-laredo = Нуэво-Ларедо
-place-nuevo-leon = Нуэво-Леон
-place-nukualofa = Нукуалофа
-place-nukus = Нукус
-place-nunavik = Нунавик
-place-nunavut = Нунавут
-place-nurek = Нурек
-place-nuremberg = Нюрнберг
-place-nuristan = Нуристан
-place-nusa-dua = Нуса-Дуа
-place-nuuk = Нуук
-place-nyagan = Нягань
    .gender = feminine
-place-nyala = Ньяла
-place-nyiregyhaza = Ньиредьхаза
-place-nyon = Ньон
-place-nzerekore = Нзерекоре
-place-oahu = Оаху
    .preposition = на
-place-oak-ridge = Ок-Ридж
-place-oakland = Окленд (Калифорния)
-place-oaxaca = Оахака
-place-oberammergau = Обераммергау
-place-oberhausen = Оберхаузен
-place-oberhof = Оберхоф
-place-obninsk = Обнинск
-place-occitania = Окситания
-place-oceania = Океания
-place-ochakiv = Очаков
-place-ochamchire = Очамчира
-place-ocho-rios = Очо-Риос
-place-ocnita = Окница
-place-odense = Оденсе
    .gender = indeclinable
-place-odesa = Одесса
-place-odesa-region = Одесская область
-place-odessa-texas = Одесса (Техас)
-place-odintsovo = { $case ->
       *[nominative] Одинцово
        [genitive] Одинцова
        [dative] Одинцову
        [accusative] Одинцово
        [instrumental] Одинцовом
        [prepositional] Одинцове
    }
-place-odisha = Одиша
-place-ogaden = Огаден
-place-ogbomosho = Огбомошо
-place-ogre = Огре
    .gender = indeclinable
-place-ogun-state = штат Огун
-place-ohio = Огайо
-place-ohrid = Охрид
-place-oita = Оита
-place-okayama = Окаяма
-place-okhotsk = Охотск
-place-okhtyrka = Ахтырка
-place-okinawa = Окинава
    .preposition = на
-place-oklahoma = Оклахома
-place-oklahoma-city = Оклахома-Сити
-place-olbia = Ольбия
-place-oldenburg = Ольденбург
-place-olinda = Олинда
-place-olkhon = Ольхон
    .preposition = на
-place-olomouc = Оломоуц
-place-olsztyn = Ольштын
-place-olympia-washington = Олимпия (Вашингтон)
-place-omaha = Омаха
-place-omdurman = Омдурман
-place-omsk = Омск
-place-omsk-region = Омская область
-place-ondo-state = штат Ондо
-place-onega = Онега
-place-onitsha = Онича
-place-ontario = Онтарио
-place-opatija = Опатия
-place-opava = Опава
-place-opole = Ополе
    .gender = indeclinable
-place-opole-voivodeship = Опольское воеводство
-place-oradea = Орадя
-place-oran = Оран
-place-oranjestad = Ораньестад
-place-ordos = Ордос
-place-ordubad = Ордубад
-place-orebro = Эребру
-place-oregon = Орегон
-place-orekhovo-zuyevo = { $case ->
       *[nominative] Орехово-Зуево
        [genitive] Орехово-Зуева
        [dative] Орехово-Зуеву
        [accusative] Орехово-Зуево
        [instrumental] Орехово-Зуевом
        [prepositional] Орехово-Зуеве
    }
-place-orenburg = Оренбург
-place-orenburg-region = Оренбургская область
-place-orhei = Оргеев
-place-orkney-islands = { $case ->
       *[nominative] Оркнейские острова
        [genitive] Оркнейских островов
        [dative] Оркнейским островам
        [accusative] Оркнейские острова
        [instrumental] Оркнейскими островами
        [prepositional] Оркнейских островах
    }
    .gender = plural
    .preposition = на
-place-orlando = Орландо
-place-orleans = Орлеан
-place-oromia = Оромия
-place-orsha = Орша
-place-orsk = Орск
-place-oruro = Оруро
-place-oryol = Орёл
-place-oryol-region = Орловская область
-place-osaka = Осака
-place-osan = Осан
-place-osasco = Озаску
-place-osh = Ош
-place-osh-region = Ошская область
-place-oshakati = Ошакати
-place-oshawa = Ошава
-place-oshmyany = { $case ->
       *[nominative] Ошмяны
        [genitive] Ошмян
        [dative] Ошмянам
        [accusative] Ошмяны
        [instrumental] Ошмянами
        [prepositional] Ошмянах
    }
    .gender = plural
-place-osijek = Осиек
-place-osipovichi = { $case ->
       *[nominative] Осиповичи
        [genitive] Осиповичей
        [dative] Осиповичам
        [accusative] Осиповичи
        [instrumental] Осиповичами
        [prepositional] Осиповичах
    }
    .gender = plural
-place-oskemen = Усть-Каменогорск
-place-oslo = Осло
-place-osmaniye = Османие
    .gender = indeclinable
-place-osnabruck = Оснабрюк
-place-osogbo = Ошогбо
-place-osorno = Осорно
-place-ostashkov = Осташков
-place-ostend = Остенде
    .gender = indeclinable
-place-ostersund = Эстерсунд
-place-ostrava = Острава
-place-ostrovets = { $case ->
       *[nominative] Островец
        [genitive] Островца
        [dative] Островцу
        [accusative] Островец
        [instrumental] Островцом
        [prepositional] Островце
    }
-place-osun-state = штат Осун
-place-oswiecim = Освенцим
-place-otago = Отаго
-place-otaru = Отару
-place-ottawa = Оттава
-place-ouagadougou = Уагадугу
-place-ouargla = Уаргла
-place-ouarzazate = Варзазат
-place-oujda = Уджда
-place-oulu = Оулу
-place-ouro-preto = Ору-Прету
-place-overijssel = Оверэйссел
-place-oviedo = Овьедо
-place-owerri = Оверри
-place-oxford = Оксфорд
-place-oxford-mississippi = Оксфорд (Миссисипи)
-place-oymyakon = Оймякон
-place-oyo-state = штат Ойо
-place-ozurgeti = Озургети
-place-pachuca = Пачука
-place-padang = Паданг
-place-paderborn = Падерборн
-place-padua = Падуя
-place-pago-pago = Паго-Паго
-place-pahalgam = Пахалгам
-place-pahang = Паханг
-place-paks = Пакш
-place-pakse = Паксе
-place-paktia = Пактия
-place-paktika = Пактика
-place-palana = Палана
-place-palanga = Паланга
-place-palangkaraya = Палангкарая
-place-palawan = Палаван
    .preposition = на
-place-paldiski = Палдиски
-place-palembang = Палембанг
-place-palermo = Палермо
-place-palikir = Паликир
-place-palm-beach = Палм-Бич
-place-palm-springs = Палм-Спрингс
-place-palma-de-mallorca = { $case ->
       *[nominative] Пальма-де-Мальорка
        [genitive] Пальмы-де-Мальорка
        [dative] Пальме-де-Мальорка
        [accusative] Пальму-де-Мальорка
        [instrumental] Пальмой-де-Мальорка
        [prepositional] Пальме-де-Мальорка
    }
    .gender = feminine
-place-palmas = Палмас
-place-palmerston-north = Палмерстон-Норт
-place-palmyra = Пальмира
-place-palo-alto = Пало-Альто
-place-palu = Палу
-place-pamplona = Памплона
-place-panaji = Панаджи
-place-panama-city = город Панама
-place-panay = Панай
    .preposition = на
-place-pancevo = { $case ->
       *[nominative] Панчево
        [genitive] Панчева
        [dative] Панчеву
        [accusative] Панчево
        [instrumental] Панчевом
        [prepositional] Панчеве
    }
-place-panevezys = Паневежис
-place-panipat = Панипат
-place-panjakent = Пенджикент
-place-panjin = Паньцзинь
    .gender = masculine
-place-panjshir = Панджшер
-place-pankisi-gorge = Панкисское ущелье
    .preposition = в
-place-panmunjom = Пханмунджом
-place-papeete = Папеэте
-place-paphos = Пафос
-place-papua = Папуа
-place-para-state = штат Пара
-place-paracel-islands = { $case ->
       *[nominative] Парасельские острова
        [genitive] Парасельских островов
        [dative] Парасельским островам
        [accusative] Парасельские острова
        [instrumental] Парасельскими островами
        [prepositional] Парасельских островах
    }
    .gender = plural
    .preposition = на
-place-parachinar = Парачинар
-place-paraiba = Параиба
-place-parakou = Параку
-place-paramaribo = Парамарибо
-place-parana-state = штат Парана
-place-parchin = Парчин
-place-pardubice = Пардубице
    .gender = indeclinable
-place-paris = Париж
-place-parkent = Паркент
-place-parkland = Паркленд (Флорида)
-place-parma = Парма
-place-parnu = Пярну
-place-partizansk = Партизанск
-place-parwan = Парван
-place-pasadena = Пасадена
-place-pasay = Пасай
-place-pasig = Пасиг
-place-passau = Пассау
-place-passo-fundo = Пасу-Фунду
-place-pasto = Сан-Хуан-де-Пасто
-place-patagonia = Патагония
-place-pathein = Патейн
-place-patiala = Патиала
-place-patna = Патна
-place-patras = { $case ->
       *[nominative] Патры
        [genitive] Патр
        [dative] Патрам
        [accusative] Патры
        [instrumental] Патрами
        [prepositional] Патрах
    }
    .gender = plural
-place-pattani = Паттани
-place-pattaya = Паттайя
-place-pavlodar = Павлодар
-place-pavlodar-region = Павлодарская область
-place-pavlohrad = Павлоград
-place-pays-de-la-loire = { $case ->
       *[nominative] Земли Луары
        [genitive] Земель Луары
        [dative] Землям Луары
        [accusative] Земли Луары
        [instrumental] Землями Луары
        [prepositional] Землях Луары
    }
    .gender = plural
-place-paysandu = Пайсанду
-place-pazardzhik = Пазарджик
-place-pedro-juan-caballero = Педро-Хуан-Кабальеро
-place-pekanbaru = Пеканбару
-place-peloponnese = Пелопоннес
    .preposition = на
-place-pelotas = Пелотас
-place-penang = Пинанг
-place-penghu = { $case ->
       *[nominative] Пескадорские острова
        [genitive] Пескадорских островов
        [dative] Пескадорским островам
        [accusative] Пескадорские острова
        [instrumental] Пескадорскими островами
        [prepositional] Пескадорских островах
    }
    .gender = plural
    .preposition = на
-place-pennsylvania = Пенсильвания
-place-pensacola = Пенсакола
-place-penza = Пенза
-place-penza-region = Пензенская область
-place-peoria = Пеория
-place-perak = Перак
-place-peredelkino = Переделкино
-place-pereslavl-zalessky = { $case ->
       *[nominative] Переславль-Залесский
        [genitive] Переславля-Залесского
        [dative] Переславлю-Залесскому
        [accusative] Переславль-Залесский
        [instrumental] Переславлем-Залесским
        [prepositional] Переславле-Залесском
    }
    .gender = masculine
-place-perlis = Перлис
-place-perm = Пермь
    .gender = feminine
-place-perm-territory = Пермский край
-place-pernambuco = Пернамбуку
-place-pernik = Перник
-place-perpignan = Перпиньян
-place-perth = Перт
-place-perugia = Перуджа
-place-pervouralsk = Первоуральск
-place-pescara = Пескара
-place-peshawar = Пешавар
-place-petah-tikva = Петах-Тиква
-place-petaling-jaya = Петалинг-Джая
-place-peten = Петен
-place-peterhof = Петергоф
-place-petion-ville = Петьонвиль
    .gender = masculine
-place-petrolina = Петролина
-place-petropavl = Петропавловск
-place-petropavlovsk-kamchatsky = { $case ->
       *[nominative] Петропавловск-Камчатский
        [genitive] Петропавловска-Камчатского
        [dative] Петропавловску-Камчатскому
        [accusative] Петропавловск-Камчатский
        [instrumental] Петропавловском-Камчатским
        [prepositional] Петропавловске-Камчатском
    }
-place-petropolis = Петрополис
-place-petrozavodsk = Петрозаводск
-place-pevek = Певек
-place-pforzheim = Пфорцхайм
-place-philadelphia = Филадельфия
-place-philipsburg = Филипсбург
-place-phnom-penh = Пномпень
    .gender = masculine
-place-phoenix = Финикс
-place-phu-quoc = остров Фукуок
    .preposition = на
-place-phuket = Пхукет
    .preposition = на
-place-piacenza = Пьяченца
-place-piaui = Пиауи
-place-picardy = Пикардия
-place-piedmont = Пьемонт
-place-pierre = Пирр (Южная Дакота)
-place-piestany = { $case ->
       *[nominative] Пьештяны
        [genitive] Пьештян
        [dative] Пьештянам
        [accusative] Пьештяны
        [instrumental] Пьештянами
        [prepositional] Пьештянах
    }
    .gender = plural
-place-pietermaritzburg = Питермарицбург
-place-pinar-del-rio = Пинар-дель-Рио
-place-pingdingshan = Пиндиншань
    .gender = masculine
-place-pinsk = Пинск
-place-piracicaba = Пирасикаба
-place-piraeus = Пирей
-place-pirot = Пирот
-place-pisa = Пиза
-place-pitesti = Питешти
-place-pitsunda = Пицунда
-place-pittsburgh = Питтсбург
-place-piura = Пьюра
-place-planica = Планица
-place-plano = Плейно (Техас)
-place-plateau-state = штат Плато
-place-playa-del-carmen = Плая-дель-Кармен
    .gender = indeclinable
-place-plesetsk = Плесецк
-place-pleven = Плевен
-place-plock = Плоцк
-place-ploiesti = Плоешти
-place-plovdiv = Пловдив
-place-plymouth = Плимут
-place-plyos = Плёс
-place-plzen = Пльзень
    .gender = masculine
-place-podgorica = Подгорица
-place-podkarpackie = Подкарпатское воеводство
-place-podlaskie = Подляское воеводство
-place-podolsk = Подольск
-place-pohang = Пхохан
-place-pohnpei = Понпеи
    .preposition = на
-place-pointe-a-pitre = Пуэнт-а-Питр
-place-pointe-noire = Пуэнт-Нуар
-place-poipet = Пойпет
-place-poitiers = Пуатье
    .gender = indeclinable
-place-pokhara = Покхара
-place-pokrovsk = Покровск
-place-polesia = Полесье
-place-polokwane = Полокване
-place-polotsk = Полоцк
-place-poltava = Полтава
-place-poltava-region = Полтавская область
-place-pomerania = Померания
-place-pomeranian-voivodeship = Поморское воеводство
-place-ponta-delgada = Понта-Делгада
-place-ponta-grossa = Понта-Гроса
-place-pontianak = Понтианак
-place-popasna = { $case ->
       *[nominative] Попасная
        [genitive] Попасной
        [dative] Попасной
        [accusative] Попасную
        [instrumental] Попасной
        [prepositional] Попасной
    }
    .gender = feminine
-place-popayan = Попаян
-place-poprad = Попрад
-place-pori = Пори
-place-porlamar = Порламар
-place-poronaysk = Поронайск
-place-port-au-prince = Порт-о-Пренс
-place-port-blair = Порт-Блэр
-place-port-elizabeth = Порт-Элизабет
-place-port-gentil = Порт-Жантиль
    .gender = masculine
-place-port-harcourt = Порт-Харкорт
-place-port-hedland = Порт-Хедленд
-place-port-lincoln = Порт-Линкольн (Австралия)
-place-port-louis = Порт-Луи
-place-port-moresby = Порт-Морсби
-place-port-of-spain = Порт-оф-Спейн
-place-port-said = Порт-Саид
-place-port-stanley = Порт-Стэнли
-place-port-sudan = Порт-Судан
-place-port-vila = Порт-Вила
-place-portland = Портленд
-place-portland-maine = Портленд (Мэн)
-place-portmore = Портмор
-place-porto = Порту
-place-porto-alegre = Порту-Алегри
-place-porto-novo = Порто-Ново
-place-porto-velho = Порту-Велью
-place-portofino = Портофино
-place-portoroz = Порторож
-place-portoviejo = Портовьехо
-place-portsmouth = Портсмут
-place-porvoo = Порвоо
-place-posadas = Посадас
-place-postojna = Постойна
-place-poti = Поти
-place-potosi = Потоси
-place-potsdam = Потсдам
-place-poza-rica = Поса-Рика
-place-poznan = Познань
    .gender = feminine
-place-prague = Прага
-place-praia = Прая
-place-presevo = { $case ->
       *[nominative] Прешево
        [genitive] Прешева
        [dative] Прешеву
        [accusative] Прешево
        [instrumental] Прешевом
        [prepositional] Прешеве
    }
-place-presevo-valley = Прешевская долина
-place-presov = Прешов
-place-pretoria = Претория
-place-prijedor = Приедор
-place-prilep = Прилеп
-place-primorye = Приморский край
-place-prince-edward-island = Остров Принца Эдуарда
    .preposition = на
-place-princeton = Принстон
-place-pristina = Приштина
-place-prizren = Призрен
-place-prokhorovka = Прохоровка
-place-prokopyevsk = Прокопьевск
-place-protvino = Протвино
-place-provence = Прованс
-place-provence-alpes-cote-dazur = { $case ->
       *[nominative] Прованс — Альпы — Лазурный Берег
        [genitive] Прованса — Альп — Лазурного Берега
        [dative] Провансу — Альпам — Лазурному Берегу
        [accusative] Прованс — Альпы — Лазурный Берег
        [instrumental] Провансом — Альпами — Лазурным Берегом
        [prepositional] Провансе — Альпах — Лазурном Береге
    }
-place-providence = Провиденс
-place-provo = Прово
-place-przemysl = Пшемысль
    .gender = masculine
-place-pskov = Псков
-place-pskov-region = Псковская область
-place-pucallpa = Пукальпа
-place-puducherry = Пондичерри
-place-puebla = Пуэбла
-place-puerto-ayacucho = Пуэрто-Аякучо
-place-puerto-barrios = Пуэрто-Барриос
-place-puerto-cabello = Пуэрто-Кабельо
-place-puerto-cabezas = Пуэрто-Кабесас
-place-puerto-cortes = Пуэрто-Кортес
-place-puerto-iguazu = Пуэрто-Игуасу
-place-puerto-la-cruz = Пуэрто-ла-Крус
-place-puerto-limon = Пуэрто-Лимон
-place-puerto-maldonado = Пуэрто-Мальдонадо
-place-puerto-montt = Пуэрто-Монт
-place-puerto-plata = Пуэрто-Плата
-place-puerto-princesa = Пуэрто-Принсеса
-place-puerto-vallarta = Пуэрто-Вальярта
-place-pul-e-khumri = Пули-Хумри
-place-pula = Пула
-place-pulwama = Пулвама
-place-pune = Пуна
-place-punggye-ri = Пхунгери
-place-punjab = Пенджаб
-place-puno = Пуно
-place-punta-arenas = Пунта-Аренас
-place-punta-cana = Пунта-Кана
-place-punta-del-este = Пунта-дель-Эсте
-place-puntarenas = Пунтаренас
-place-puntland = Пунтленд
-place-punto-fijo = Пунто-Фихо
-place-pushchino = Пущино
-place-pushkino = Пушкино
-place-putian = Путянь
    .gender = masculine
-place-putrajaya = Путраджая
-place-putumayo = департамент Путумайо
-place-pyatigorsk = Пятигорск
-place-pyeongchang = Пхёнчхан
-place-pyeongtaek = Пхёнтхэк
-place-pyongyang = Пхеньян
-place-qadisiyyah-governorate = провинция Кадисия
-place-qalqilya = Калькилия
-place-qamdo = Чамдо
-place-qamishli = Камышлы
    .gender = indeclinable
-place-qarshi = Карши
-place-qatif = Эль-Катиф
-place-qazvin = Казвин
-place-qeshm = Кешм
    .preposition = на
-place-qingdao = Циндао
-place-qinghai = Цинхай
-place-qingyuan = Цинъюань
    .gender = masculine
-place-qinhuangdao = Циньхуандао
-place-qiqihar = Цицикар
-place-qom = Кум
-place-qonaev = Конаев
-place-quantico = Куантико
-place-quanzhou = Цюаньчжоу
-place-quba = Губа
-place-quebec = Квебек
-place-quebec-city = город Квебек
-place-queensland = Квинсленд
-place-queenstown = Куинстаун
-place-quelimane = Келимане
-place-queretaro = Керетаро
-place-quetta = Кветта
-place-quetzaltenango = Кесальтенанго
-place-quezon-city = Кесон-Сити
-place-qufu = Цюйфу
-place-quibdo = Кибдо
-place-quindio = Киндио
-place-quintana-roo = Кинтана-Роо
-place-quito = Кито
-place-qujing = Цюйцзин
-place-quneitra = Кунейтра
-place-quy-nhon = Куинён
-place-quzhou = Цюйчжоу
-place-rabat = Рабат
-place-rabaul = Рабаул
-place-racak = Рачак
-place-racha = Рача
-place-racha-lechkhumi-and-kvemo-svaneti = Рача-Лечхуми и Квемо-Сванети
    .gender = indeclinable
-place-radom = Радом
-place-rafah = Рафах
-place-rahim-yar-khan = Рахим-Яр-Хан
-place-raipur = Райпур
-place-rajasthan = Раджастхан
-place-rajkot = Раджкот
-place-rajouri = Раджаури
-place-rajshahi = Раджшахи
-place-rakhine = Ракхайн
-place-rakvere = Раквере
    .gender = indeclinable
-place-raleigh = Роли
-place-ramadi = Рамади
-place-ramallah = Рамалла
-place-ramat-gan = Рамат-Ган
-place-rambouillet = Рамбуйе
-place-ramenskoye = { $case ->
       *[nominative] Раменское
        [genitive] Раменского
        [dative] Раменскому
        [accusative] Раменское
        [instrumental] Раменским
        [prepositional] Раменском
    }
-place-ramstein = Рамштайн
-place-rancagua = Ранкагуа
-place-ranchi = Ранчи
-place-randers = Раннерс
-place-rangpur = Рангпур
-place-raqqa = Ракка
-place-rarotonga = Раротонга
    .preposition = на
-place-ras-al-khaimah = Рас-эль-Хайма
-place-ras-laffan = Рас-Лаффан
-place-ras-lanuf = Рас-Лануф
-place-ras-tanura = Рас-Таннура
-place-rasht = Решт
-place-rason = Расон
-place-rauma = Раума
-place-ravenna = Равенна
-place-rawalpindi = Равалпинди
-place-razavi-khorasan = Хорасан-Резави
-place-rechitsa = Речица
-place-recife = Ресифи
-place-recklinghausen = Реклингхаузен
-place-redmond = Редмонд
-place-redzikowo = { $case ->
       *[nominative] Редзиково
        [genitive] Редзикова
        [dative] Редзикову
        [accusative] Редзиково
        [instrumental] Редзиковом
        [prepositional] Редзикове
    }
-place-regensburg = Регенсбург
-place-reggio-calabria = Реджо-ди-Калабрия
-place-reggio-emilia = Реджо-нель-Эмилия
-place-regina = Реджайна
-place-rehovot = Реховот
-place-reims = Реймс
-place-remscheid = Ремшайд
-place-rennes = Ренн
-place-reno = Рино
-place-republika-srpska = { $case ->
       *[nominative] Республика Сербская
        [genitive] Республики Сербской
        [dative] Республике Сербской
        [accusative] Республику Сербскую
        [instrumental] Республикой Сербской
        [prepositional] Республике Сербской
    }
    .gender = feminine
-place-resistencia = Ресистенсия
-place-reutov = Реутов
-place-revda = Ревда
-place-reykjavik = Рейкьявик
-place-reynosa = Рейноса
-place-rezekne = Резекне
    .gender = indeclinable
-place-rhineland-palatinate = Рейнланд-Пфальц
-place-rhode-island = Род-Айленд
-place-rhodes = Родос
    .preposition = на
-place-rhone-alpes = { $case ->
       *[nominative] Рона — Альпы
        [genitive] Роны — Альп
        [dative] Роне — Альпам
        [accusative] Рону — Альпы
        [instrumental] Роной — Альпами
        [prepositional] Роне — Альпах
    }
-place-riau = Риау
-place-ribeirao-preto = Рибейран-Прету
-place-ribnita = Рыбница
-place-richmond-virginia = Ричмонд (Виргиния)
-place-riga = Рига
-place-rijeka = Риека
-place-rimini = Римини
-place-rio-branco = Риу-Бранку
-place-rio-de-janeiro = Рио-де-Жанейро
-place-rio-de-janeiro-state = штат Рио-де-Жанейро
-place-rio-gallegos = Рио-Гальегос
-place-rio-grande-do-norte = Риу-Гранди-ду-Норти
-place-rio-grande-do-sul = Риу-Гранди-ду-Сул
-place-rio-negro-province = провинция Рио-Негро
-place-riobamba = Риобамба
-place-riohacha = Риоача
-place-risaralda = Рисаральда
-place-rishikesh = Ришикеш
-place-rishon-lezion = Ришон-ле-Цион
-place-rivers-state = штат Риверс
-place-riverside-california = Риверсайд (Калифорния)
-place-rivne = Ровно
-place-rivne-region = Ровненская область
-place-riyadh = Эр-Рияд
-place-rize = Ризе
-place-rizhao = Жичжао
-place-road-town = Род-Таун
-place-roatan = Роатан
    .preposition = на
-place-rochester = Рочестер
-place-rockhampton = Рокгемптон
-place-rogun = Рогун
-place-rohtak = Рохтак
-place-roissy = Руасси
-place-rojava = Рожава
-place-rome = Рим
-place-rondonia = Рондония
-place-roraima = Рорайма
-place-rosario = Росарио
-place-roseau = Розо
-place-roskilde = Роскилле
    .gender = indeclinable
-place-roslavl = Рославль
    .gender = masculine
-place-rossosh = Россошь
    .gender = feminine
-place-rostock = { $case ->
       *[nominative] Росток
        [genitive] Ростока
        [dative] Ростоку
        [accusative] Росток
        [instrumental] Ростоком
        [prepositional] Ростоке
    }
-place-rostov-on-don = { $case ->
       *[nominative] Ростов-на-Дону
        [genitive] Ростова-на-Дону
        [dative] Ростову-на-Дону
        [accusative] Ростов-на-Дону
        [instrumental] Ростовом-на-Дону
        [prepositional] Ростове-на-Дону
    }
-place-rostov-region = Ростовская область
-place-roswell = Розуэлл
-place-rotorua = Роторуа
-place-rotterdam = Роттердам
-place-rouen = Руан
-place-rourkela = Роуркела
-place-rovaniemi = Рованиеми
-place-rtishchevo = { $case ->
       *[nominative] Ртищево
        [genitive] Ртищева
        [dative] Ртищеву
        [accusative] Ртищево
        [instrumental] Ртищевом
        [prepositional] Ртищеве
    }
-place-rubizhne = { $case ->
       *[nominative] Рубежное
        [genitive] Рубежного
        [dative] Рубежному
        [accusative] Рубежное
        [instrumental] Рубежным
        [prepositional] Рубежном
    }
-place-rubtsovsk = Рубцовск
-place-ruda-slaska = Руда-Слёнска
-place-rudny = Рудный
-place-rugen = Рюген
    .preposition = на
-place-ruhr = Рур
-place-rumbek = Румбек
-place-ruse = Русе
    .gender = indeclinable
-place-rustavi = Рустави
-place-rustenburg = Рюстенбург
-place-rutshuru = Рутшуру
-place-ruzayevka = Рузаевка
-place-ryanggang = Янгандо
-place-ryazan = Рязань
    .gender = feminine
-place-ryazan-region = Рязанская область
-place-rybinsk = Рыбинск
-place-rybnik = Рыбник
-place-rzeszow = Жешув
-place-rzhev = Ржев
-place-saada = Саада
-place-saarbrucken = Саарбрюккен
-place-saaremaa = Сааремаа
    .gender = indeclinable
    .preposition = на
-place-saarland = Саар
-place-sabac = Шабац
-place-sabah = Сабах
-place-sabetta = Сабетта
-place-sabha = Себха
-place-sabratha = Сабрата
-place-sabzevar = Себзевар
-place-sacramento = Сакраменто
-place-safed = Цфат
-place-sagaing = Сикайн
-place-sagamihara = Сагамихара
-place-saguenay = Сагеней
-place-saharanpur = Сахаранпур
-place-sahel = Сахель
    .gender = masculine
-place-saint-etienne = Сент-Этьен
-place-saint-helier = Сент-Хелиер
-place-saint-john-new-brunswick = Сент-Джон (Нью-Брансуик)
-place-saint-laurent-du-maroni = Сен-Лоран-дю-Марони
-place-saint-louis = Сент-Луис
-place-saint-malo = Сен-Мало
-place-saint-nazaire = Сен-Назер
-place-saint-paul = Сент-Пол
-place-saint-peter-port = Сент-Питер-Порт
-place-saint-petersburg = Санкт-Петербург
-place-saint-tropez = Сен-Тропе
    .gender = indeclinable
-place-saipan = Сайпан
    .preposition = на
-place-saitama = Сайтама
-place-sakarya = провинция Сакарья
-place-sakhalin = Сахалин
    .preposition = на
-place-sakhalin-region = Сахалинская область
-place-saladin-governorate = провинция Салах-эд-Дин
-place-salalah = Салала
-place-salamanca = Саламанка
-place-salaspils = Саласпилс
-place-salavat = Салават
-place-salekhard = Салехард
-place-salem-oregon = Сейлем (Орегон)
-place-salerno = Салерно
-place-salisbury = Солсбери
-place-salsk = Сальск
-place-salt-lake-city = Солт-Лейк-Сити
-place-salta = Сальта
-place-saltillo = Сальтильо
-place-salvador-brazil = Салвадор
-place-salyan = { $case ->
       *[nominative] Сальяны
        [genitive] Сальян
        [dative] Сальянам
        [accusative] Сальяны
        [instrumental] Сальянами
        [prepositional] Сальянах
    }
    .gender = plural
-place-salzburg = Зальцбург
-place-samangan = Саманган
-place-samara = Самара
-place-samara-region = Самарская область
-place-samarinda = Самаринда
-place-samarkand = Самарканд
-place-samarkand-region = Самаркандская область
-place-samarra = Самарра
-place-samawah = Эс-Самава
-place-samegrelo = Мегрелия
-place-samegrelo-zemo-svaneti = Самегрело-Земо-Сванети
    .gender = indeclinable
-place-samos = Самос
    .preposition = на
-place-samsun = Самсун
-place-samtredia = Самтредиа
-place-samtskhe-javakheti = Самцхе-Джавахети
-place-san-antonio = Сан-Антонио
-place-san-bernardino = Сан-Бернардино
-place-san-cristobal-de-las-casas = Сан-Кристобаль-де-лас-Касас
-place-san-cristobal-venezuela = Сан-Кристобаль (Венесуэла)
    .gender = masculine
-place-san-diego = Сан-Диего
-place-san-fernando-de-apure = Сан-Фернандо-де-Апуре
-place-san-francisco = Сан-Франциско
-place-san-jose = Сан-Хосе
-place-san-jose-california = Сан-Хосе (Калифорния)
-place-san-juan = Сан-Хуан
-place-san-juan-argentina = Сан-Хуан (Аргентина)
-place-san-luis-potosi = Сан-Луис-Потоси
-place-san-miguel-de-tucuman = Сан-Мигель-де-Тукуман
-place-san-miguel-el-salvador = Сан-Мигель (Сальвадор)
    .gender = masculine
-place-san-pedro-de-macoris = Сан-Педро-де-Макорис
-place-san-pedro-sula = Сан-Педро-Сула
-place-san-salvador = Сан-Сальвадор
-place-san-salvador-de-jujuy = Сан-Сальвадор-де-Жужуй
-place-san-sebastian = Сан-Себастьян
-place-san-vicente-del-caguan = Сан-Висенте-дель-Кагуан
-place-sanaa = Сана
-place-sanandaj = Сенендедж
-place-sancti-spiritus = Санкти-Спиритус
-place-sandakan = Сандакан
-place-sandefjord = Саннефьорд
-place-sandton = Сандтон
-place-sandzak = Санджак
-place-sankt-poelten = Санкт-Пёльтен
-place-sanliurfa = Шанлыурфа
-place-sanming = Саньмин
-place-sanremo = Сан-Ремо
-place-santa-ana-california = Санта-Ана (Калифорния)
-place-santa-ana-el-salvador = Санта-Ана (Сальвадор)
-place-santa-barbara = Санта-Барбара
-place-santa-catarina = Санта-Катарина
-place-santa-clara-california = Санта-Клара (Калифорния)
-place-santa-clara-cuba = Санта-Клара (Куба)
-place-santa-clarita = Санта-Кларита
-place-santa-cruz-california = Санта-Круз (Калифорния)
-place-santa-cruz-de-la-sierra = Санта-Крус-де-ла-Сьерра
-place-santa-fe-argentina = Санта-Фе (Аргентина)
-place-santa-fe-new-mexico = Санта-Фе (Нью-Мексико)
-place-santa-marta = Санта-Марта
-place-santa-monica = Санта-Моника
-place-santa-rosa-california = Санта-Роза (Калифорния)
-place-santa-tecla = Санта-Текла
-place-santander = Сантандер
-place-santiago = Сантьяго
-place-santiago-de-compostela = Сантьяго-де-Компостела
-place-santiago-de-cuba = Сантьяго-де-Куба
    .gender = indeclinable
-place-santiago-de-los-caballeros = Сантьяго-де-лос-Кабальерос
-place-santiago-del-estero = Сантьяго-дель-Эстеро
-place-santo-andre = Санту-Андре
-place-santo-domingo = Санто-Доминго
-place-santorini = Санторини
    .preposition = на
-place-sanya = { $case ->
       *[nominative] Санья
        [genitive] Саньи
        [dative] Санье
        [accusative] Санью
        [instrumental] Саньей
        [prepositional] Санье
    }
-place-sao-bernardo-do-campo = Сан-Бернарду-ду-Кампу
-place-sao-goncalo = Сан-Гонсалу
-place-sao-joao-de-meriti = Сан-Жуан-ди-Мерити
-place-sao-jose-do-rio-preto = Сан-Жозе-ду-Риу-Прету
-place-sao-jose-dos-campos = Сан-Жозе-дус-Кампус
-place-sao-luis = Сан-Луис (Бразилия)
-place-sao-paulo = Сан-Паулу
-place-sao-paulo-state = штат Сан-Паулу
-place-sao-tome = Сан-Томе
-place-sapporo = Саппоро
-place-sar-e-pol = Сари-Пуль
    .gender = masculine
-place-sarajevo = { $case ->
       *[nominative] Сараево
        [genitive] Сараева
        [dative] Сараеву
        [accusative] Сараево
        [instrumental] Сараевом
        [prepositional] Сараеве
    }
-place-sarande = Саранда
-place-saransk = Саранск
-place-sarapul = Сарапул
-place-saraqib = Саракиб
-place-sarasota = Сарасота
-place-saratov = Саратов
-place-saratov-region = Саратовская область
-place-sarawak = Саравак
-place-sardinia = Сардиния
    .preposition = на
-place-sargodha = Саргодха
-place-sarov = Саров
-place-sary-shagan = Сары-Шаган
-place-sasebo = Сасэбо
-place-saskatchewan = Саскачеван
-place-saskatoon = Саскатун
-place-satka = Сатка
-place-satu-mare = Сату-Маре
    .gender = indeclinable
-place-savannah = Саванна
-place-savannakhet = Саваннакхет
-place-savona = Савона
-place-savonlinna = Савонлинна
-place-savoy = Савойя
-place-saxony = Саксония
-place-saxony-anhalt = { $case ->
       *[nominative] Саксония-Анхальт
        [genitive] Саксонии-Анхальт
        [dative] Саксонии-Анхальт
        [accusative] Саксонию-Анхальт
        [instrumental] Саксонией-Анхальт
        [prepositional] Саксонии-Анхальт
    }
    .gender = feminine
-place-sayanogorsk = Саяногорск
-place-sayansk = Саянск
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
-place-schaffhausen = Шаффхаузен
-place-scheveningen = Схевенинген
-place-schleswig-holstein = Шлезвиг-Гольштейн
-place-schwerin = Шверин
-place-sco-countries = страны ШОС
-place-scotland = Шотландия
-place-scottsdale = Скотсдейл
-place-scranton = Скрантон
-place-sderot = Сдерот
-place-sea-island = Си-Айленд
    .preposition = на
-place-seattle = Сиэтл
-place-segezha = Сегежа
-place-segou = Сегу
-place-segovia = Сеговия
-place-seinajoki = Сейняйоки
-place-seiyun = Сейун
-place-sejong = Седжон
-place-sekondi-takoradi = Секонди-Такоради
-place-selangor = Селангор
-place-selma-alabama = Селма (Алабама)
-place-semarang = Семаранг
-place-semipalatinsk = Семипалатинск
-place-semnan = Семнан
-place-senaki = Сенаки
-place-sendai = Сендай
-place-senkaku-islands = { $case ->
       *[nominative] острова Сенкаку
        [genitive] островов Сенкаку
        [dative] островам Сенкаку
        [accusative] острова Сенкаку
        [instrumental] островами Сенкаку
        [prepositional] островах Сенкаку
    }
    .gender = plural
    .preposition = на
-place-seongnam = Соннам
-place-seoul = Сеул
-place-serekunda = Серекунда
-place-sergipe = Сержипи
-place-sergiyev-posad = { $case ->
       *[nominative] Сергиев Посад
        [genitive] Сергиева Посада
        [dative] Сергиеву Посаду
        [accusative] Сергиев Посад
        [instrumental] Сергиевым Посадом
        [prepositional] Сергиевом Посаде
    }
-place-serhetabat = Серхетабад
-place-serpukhov = Серпухов
-place-setif = Сетиф
-place-setubal = Сетубал
-place-sevastopol = Севастополь
    .gender = masculine
-place-severo-kurilsk = Северо-Курильск
-place-severobaykalsk = Северобайкальск
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
-place-sfax = Сфакс
-place-shaanxi = Шэньси
-place-shabwah = Шабва
-place-shadrinsk = Шадринск
-place-shah-alam = Шах-Алам
-place-shahrud = Шахруд
-place-shakhrisabz = Шахрисабз
-place-shakhty = { $case ->
       *[nominative] Шахты
        [genitive] Шахт
        [dative] Шахтам
        [accusative] Шахты
        [instrumental] Шахтами
        [prepositional] Шахтах
    }
    .gender = plural
-place-shaki = Шеки
-place-shali = Шали
-place-shamakhi = Шемаха
-place-shamkir = Шамкир
-place-shan-state = штат Шан
-place-shandong = Шаньдун
-place-shanghai = Шанхай
-place-shangqiu = Шанцю
-place-shangrao = Шанжао
-place-shantou = Шаньтоу
-place-shanxi = Шаньси
-place-shaoguan = Шаогуань
    .gender = masculine
-place-shaoxing = Шаосин
-place-shaoyang = Шаоян
-place-sharjah = Шарджа
-place-sharm-el-sheikh = Шарм-эш-Шейх
-place-shatura = Шатура
-place-shchuchinsk = Щучинск
-place-shchyokino = Щёкино
-place-shchyolkovo = { $case ->
       *[nominative] Щёлково
        [genitive] Щёлкова
        [dative] Щёлкову
        [accusative] Щёлково
        [instrumental] Щёлковом
        [prepositional] Щёлкове
    }
-place-shebaa-farms = { $case ->
       *[nominative] фермы Шебаа
        [genitive] ферм Шебаа
        [dative] фермам Шебаа
        [accusative] фермы Шебаа
        [instrumental] фермами Шебаа
        [prepositional] фермах Шебаа
    }
    .gender = plural
    .preposition = на
-place-shebekino = Шебекино
-place-sheberghan = Шибирган
-place-sheffield = Шеффилд
-place-sheikhupura = Шейхупура
-place-shenyang = Шэньян
-place-shenzhen = Шэньчжэнь
    .gender = masculine
-place-shepherdstown = Шепердстаун
-place-sherbrooke = Шербрук
-place-sheregesh = Шерегеш
-place-shetland-islands = { $case ->
       *[nominative] Шетландские острова
        [genitive] Шетландских островов
        [dative] Шетландским островам
        [accusative] Шетландские острова
        [instrumental] Шетландскими островами
        [prepositional] Шетландских островах
    }
    .gender = plural
    .preposition = на
-place-shida-kartli = Шида-Картли
-place-shigatse = Шигадзе
-place-shijiazhuang = Шицзячжуан
-place-shikoku = Сикоку
    .preposition = на
-place-shikotan = Шикотан
    .preposition = на
-place-shillong = Шиллонг
-place-shimla = Шимла
-place-shimonoseki = Симоносеки
-place-shirak-province = Ширакская область
-place-shiraz = Шираз
-place-shiyan = Шиянь
    .gender = masculine
-place-shizuoka = Сидзуока
-place-shkoder = Шкодер
-place-shlisselburg = Шлиссельбург
-place-shostka = Шостка
-place-shreveport = Шривпорт
-place-shubra-el-kheima = Шубра-эль-Хейма
-place-shumen = Шумен
-place-shusha = { $case ->
       *[nominative] Шуша
        [genitive] Шуши
        [dative] Шуше
        [accusative] Шушу
        [instrumental] Шушой
        [prepositional] Шуше
    }
-place-shuya = Шуя
-place-shymkent = Шымкент
-place-sialkot = Сиалкот
-place-siauliai = Шяуляй
-place-sibay = Сибай
-place-sibenik = Шибеник
-place-siberia = Сибирь
    .gender = feminine
-place-siberian-federal-district = Сибирский федеральный округ
-place-sibiu = Сибиу
-place-sichuan = Сычуань
    .gender = feminine
-place-sicily = Сицилия
    .preposition = на
-place-sidama = Сидама
-place-sidi-bel-abbes = Сиди-Бель-Аббес
-place-sidi-bouzid = Сиди-Бузид
-place-sidon = Сидон
-place-siedlce = Седльце
    .gender = indeclinable
-place-siegen = Зиген
-place-siem-reap = Сиемреап
-place-siena = Сиена
-place-sievierodonetsk = Северодонецк
-place-sighisoara = Сигишоара
-place-sighnaghi = Сигнахи
-place-sigulda = Сигулда
-place-sihanoukville = Сиануквиль
    .gender = masculine
-place-siirt = Сиирт
-place-sikasso = Сикасо
-place-sikkim = Сикким
-place-silchar = Силчар
-place-silesia = Силезия
-place-silesian-voivodeship = Силезское воеводство
-place-silicon-valley = Кремниевая долина
-place-siliguri = Силигури
-place-silistra = Силистра
-place-sillamae = Силламяэ
    .gender = indeclinable
-place-simferopol = Симферополь
    .gender = masculine
-place-sinai = Синай
    .preposition = на
-place-sinaloa = Синалоа
-place-sincelejo = Синселехо
-place-sindh = Синд
-place-sinjar = Синджар
-place-sinop = Синоп
-place-sintra = Синтра
-place-sinuiju = Синыйджу
-place-sioux-falls = Су-Фолс
-place-siping = Сыпин
-place-sirnak = Ширнак
-place-sirte = Сирт
-place-sisak = Сисак
-place-sisian = Сисиан
-place-sistan-baluchestan = { $case ->
       *[nominative] Систан и Белуджистан
        [genitive] Систана и Белуджистана
        [dative] Систану и Белуджистану
        [accusative] Систан и Белуджистан
        [instrumental] Систаном и Белуджистаном
        [prepositional] Систане и Белуджистане
    }
-place-sittwe = Ситуэ
-place-sivas = Сивас
-place-skadovsk = Скадовск
-place-skhirat = Схират
-place-skien = Шиен
-place-skikda = Скикда
-place-skolkovo = { $case ->
       *[nominative] Сколково
        [genitive] Сколкова
        [dative] Сколкову
        [accusative] Сколково
        [instrumental] Сколковом
        [prepositional] Сколкове
    }
-place-skopje = Скопье
    .gender = indeclinable
-place-slavonia = Славония
-place-slavutych = Славутич
-place-slavyansk-on-kuban = { $case ->
       *[nominative] Славянск-на-Кубани
        [genitive] Славянска-на-Кубани
        [dative] Славянску-на-Кубани
        [accusative] Славянск-на-Кубани
        [instrumental] Славянском-на-Кубани
        [prepositional] Славянске-на-Кубани
    }
    .gender = masculine
-place-sliema = Слима
-place-sliven = Сливен
-place-slonim = Слоним
-place-sloviansk = Славянск
-place-slupsk = Слупск
-place-slutsk = Слуцк
-place-smederevo = { $case ->
       *[nominative] Смедерево
        [genitive] Смедерева
        [dative] Смедереву
        [accusative] Смедерево
        [instrumental] Смедеревом
        [prepositional] Смедереве
    }
-place-smolensk = Смоленск
-place-smolensk-region = Смоленская область
-place-smorgon = Сморгонь
    .gender = feminine
-place-snagov = Снагов
-place-snake-island = { $case ->
       *[nominative] остров Змеиный
        [genitive] острова Змеиного
        [dative] острову Змеиному
        [accusative] остров Змеиный
        [instrumental] островом Змеиным
        [prepositional] острове Змеином
    }
    .preposition = на
-place-snezhinsk = Снежинск
-place-soacha = Соача
-place-sochi = Сочи
-place-socotra = Сокотра
    .preposition = на
-place-sodertalje = Сёдертелье
    .gender = indeclinable
-place-sofala = Софала
-place-sofia = София
-place-sohag = Сохаг
-place-sohar = Сохар
-place-sokh = Сох
-place-sokode = Сокоде
-place-sokoto = Сокото
-place-sol-iletsk = Соль-Илецк
-place-solapur = Солапур
-place-soledar = Соледар
-place-soligorsk = Солигорск
-place-solikamsk = Соликамск
-place-solingen = Золинген
-place-solnechnogorsk = Солнечногорск
-place-solovetsky-islands = { $case ->
       *[nominative] Соловецкие острова
        [genitive] Соловецких островов
        [dative] Соловецким островам
        [accusative] Соловецкие острова
        [instrumental] Соловецкими островами
        [prepositional] Соловецких островах
    }
    .gender = plural
    .preposition = на
-place-sombor = Сомбор
-place-songkhla = Сонгкхла
-place-songyuan = Сунъюань
    .gender = masculine
-place-sonora = Сонора
-place-sonsonate = Сонсонате
-place-sopot = Сопот
-place-sopron = Шопрон
-place-soroca = { $case ->
       *[nominative] Сороки
        [genitive] Сорок
        [dative] Сорокам
        [accusative] Сороки
        [instrumental] Сороками
        [prepositional] Сороках
    }
    .gender = plural
-place-sorocaba = Сорокаба
-place-sorrento = Сорренто
-place-sortavala = Сортавала
-place-sosnovy-bor = Сосновый Бор
-place-sosnowiec = Сосновец
-place-sousse = Сус
-place-south-asia = Южная Азия
-place-south-australia = Южная Австралия
-place-south-bend = Саут-Бенд
-place-south-carolina = Южная Каролина
-place-south-caucasus = Южный Кавказ
    .preposition = на
-place-south-chungcheong = Чхунчхон-Намдо
-place-south-dakota = Южная Дакота
-place-south-darfur = Южный Дарфур
-place-south-gyeongsang = Кёнсан-Намдо
-place-south-hamgyong = Хамгён-Намдо
-place-south-holland = Южная Голландия
-place-south-hwanghae = Хванхэ-Намдо
-place-south-jeolla = Чолла-Намдо
-place-south-kalimantan = Южный Калимантан
    .preposition = на
-place-south-khorasan = Южный Хорасан
-place-south-kivu = { $case ->
       *[nominative] Южное Киву
        [genitive] Южного Киву
        [dative] Южному Киву
        [accusative] Южное Киву
        [instrumental] Южным Киву
        [prepositional] Южном Киву
    }
-place-south-kordofan = Южный Кордофан
-place-south-pyongan = Пхёнан-Намдо
-place-south-sinai = Южный Синай
    .preposition = на
-place-south-sulawesi = { $case ->
       *[nominative] Южный Сулавеси
        [genitive] Южного Сулавеси
        [dative] Южному Сулавеси
        [accusative] Южный Сулавеси
        [instrumental] Южным Сулавеси
        [prepositional] Южном Сулавеси
    }
    .preposition = на
-place-south-sumatra = Южная Суматра
    .preposition = на
-place-south-tarawa = Южная Тарава
-place-south-tyrol = { $case ->
       *[nominative] Южный Тироль
        [genitive] Южного Тироля
        [dative] Южному Тиролю
        [accusative] Южный Тироль
        [instrumental] Южным Тиролем
        [prepositional] Южном Тироле
    }
-place-south-waziristan = Южный Вазиристан
-place-south-yorkshire = Южный Йоркшир
-place-southampton = Саутгемптон
-place-southeast-asia = Юго-Восточная Азия
-place-southeastern-europe = Юго-Восточная Европа
-place-southern-africa = юг Африки
    .preposition = на
-place-southern-europe = Южная Европа
-place-southern-federal-district = Южный федеральный округ
-place-southwest-somalia = { $case ->
       *[nominative] Юго-Западное Сомали
        [genitive] Юго-Западного Сомали
        [dative] Юго-Западному Сомали
        [accusative] Юго-Западное Сомали
        [instrumental] Юго-Западным Сомали
        [prepositional] Юго-Западном Сомали
    }
-place-sovetskaya-gavan = { $case ->
       *[nominative] Советская Гавань
        [genitive] Советской Гавани
        [dative] Советской Гавани
        [accusative] Советскую Гавань
        [instrumental] Советской Гаванью
        [prepositional] Советской Гавани
    }
    .gender = feminine
-place-soweto = Соуэто
-place-soyapango = Сояпанго
-place-spanish-town = Спаниш-Таун
-place-sparta = Спарта
-place-spassk-dalny = { $case ->
       *[nominative] Спасск-Дальний
        [genitive] Спасска-Дальнего
        [dative] Спасску-Дальнему
        [accusative] Спасск-Дальний
        [instrumental] Спасском-Дальним
        [prepositional] Спасске-Дальнем
    }
-place-spin-boldak = Спин-Болдак
-place-spitak = Спитак
-place-split = Сплит
-place-spokane = Спокан
-place-spratly-islands = { $case ->
       *[nominative] острова Спратли
        [genitive] островов Спратли
        [dative] островам Спратли
        [accusative] острова Спратли
        [instrumental] островами Спратли
        [prepositional] островах Спратли
    }
    .gender = plural
    .preposition = на
-place-springfield = Спрингфилд
-place-srebrenica = Сребреница
-place-sri-jayawardenepura-kotte = Шри-Джаяварденепура-Котте
    .gender = indeclinable
-place-srinagar = Сринагар
-place-st-andrews = Сент-Эндрюс
-place-st-catharines = Сент-Катаринс
-place-st-gallen = Санкт-Галлен
-place-st-georges-grenada = Сент-Джорджес
-place-st-johns-antigua = Сент-Джонс (Антигуа)
-place-st-johns-newfoundland = Сент-Джонс (Ньюфаундленд)
-place-st-moritz = Санкт-Мориц
-place-st-petersburg-florida = Сент-Питерсберг (Флорида)
-place-stamford-connecticut = Стамфорд (Коннектикут)
-place-stanytsia-luhanska = { $case ->
       *[nominative] Станица Луганская
        [genitive] Станицы Луганской
        [dative] Станице Луганской
        [accusative] Станицу Луганскую
        [instrumental] Станицей Луганской
        [prepositional] Станице Луганской
    }
    .gender = feminine
-place-stara-zagora = Стара-Загора
-place-staraya-ladoga = { $case ->
       *[nominative] Старая Ладога
        [genitive] Старой Ладоги
        [dative] Старой Ладоге
        [accusative] Старую Ладогу
        [instrumental] Старой Ладогой
        [prepositional] Старой Ладоге
    }
-place-staraya-russa = { $case ->
       *[nominative] Старая Русса
        [genitive] Старой Руссы
        [dative] Старой Руссе
        [accusative] Старую Руссу
        [instrumental] Старой Руссой
        [prepositional] Старой Руссе
    }
-place-starobilsk = Старобельск
-place-starodub = Стародуб
-place-stary-oskol = Старый Оскол
-place-stavanger = Ставангер
-place-stavropol = Ставрополь
    .gender = masculine
-place-stavropol-territory = Ставропольский край
-place-stellenbosch = Стелленбос
-place-stepanakert = Степанакерт
-place-stepanavan = Степанаван
-place-stepantsminda = Степанцминда
-place-stepnogorsk = Степногорск
-place-sterlitamak = Стерлитамак
-place-steyr = Штайр
-place-stip = Штип
-place-stockholm = Стокгольм
-place-stockton-california = Стоктон (Калифорния)
-place-stoke-on-trent = Сток-он-Трент
-place-stralsund = Штральзунд
-place-strasbourg = Страсбург
-place-straseni = { $case ->
       *[nominative] Страшены
        [genitive] Страшен
        [dative] Страшенам
        [accusative] Страшены
        [instrumental] Страшенами
        [prepositional] Страшенах
    }
    .gender = plural
-place-strbske-pleso = Штрбске-Плесо
    .gender = indeclinable
-place-stresa = Стреза
-place-struga = Струга
-place-strumica = Струмица
-place-stuttgart = Штутгарт
-place-styria = Штирия
-place-sub-saharan-africa = Африка к югу от Сахары
-place-subic-bay = Субик-Бей
-place-subotica = Суботица
-place-suceava = Сучава
-place-sucre = Сукре
-place-sudak = Судак
-place-sudbury = Садбери
-place-sudetenland = Судетская область
-place-sudzha = Суджа
-place-suez = Суэц
-place-sughd-region = Согдийская область
-place-suifenhe = Суйфэньхэ
-place-suihua = Суйхуа
    .gender = indeclinable
-place-sukhumi = Сухум
-place-sukkur = Суккур
-place-sulawesi = Сулавеси
    .preposition = на
-place-sulaymaniyah = Сулеймания
-place-sulu = Сулу
    .preposition = на
-place-sumadija = Шумадия
-place-sumatra = Суматра
    .preposition = на
-place-sumba = Сумба
    .preposition = на
-place-sumgait = Сумгаит
-place-sumy = Сумы
    .gender = plural
-place-sumy-region = Сумская область
-place-sunderland = Сандерленд
-place-sundsvall = Сундсвалль
    .gender = masculine
-place-sunnyvale = Саннивейл
-place-sunshine-coast = Саншайн-Кост
-place-surabaya = Сурабая
-place-surakarta = Суракарта
-place-surat = Сурат
-place-surat-thani = Сураттхани
-place-surgut = Сургут
-place-surkhandarya-region = Сурхандарьинская область
-place-surrey-british-columbia = Суррей (Британская Колумбия)
-place-suva = Сува
-place-suwalki = { $case ->
       *[nominative] Сувалки
        [genitive] Сувалок
        [dative] Сувалкам
        [accusative] Сувалки
        [instrumental] Сувалками
        [prepositional] Сувалках
    }
    .gender = plural
-place-suwon = Сувон
-place-suzdal = Суздаль
    .gender = masculine
-place-suzhou = Сучжоу
-place-svaneti = Сванетия
-place-svatove = { $case ->
       *[nominative] Сватово
        [genitive] Сватова
        [dative] Сватову
        [accusative] Сватово
        [instrumental] Сватовом
        [prepositional] Сватове
    }
-place-sverdlovsk-region = Свердловская область
-place-svetlograd = Светлоград
-place-sviyazhsk = Свияжск
-place-swabia = Швабия
-place-swakopmund = Свакопмунд
-place-swansea = Суонси
-place-swat-valley = долина Сват
-place-sweida = Эс-Сувейда
-place-swietokrzyskie = Свентокшиское воеводство
-place-swinoujscie = Свиноуйсьце
    .gender = indeclinable
-place-sydney = Сидней
-place-syktyvkar = Сыктывкар
-place-sylhet = Силхет
-place-syracuse-new-york = Сиракьюс
-place-syrdarya-region = Сырдарьинская область
-place-syunik-province = Сюникская область
-place-syzran = Сызрань
    .gender = feminine
-place-szczecin = Щецин
-place-szeged = Сегед
-place-szekesfehervar = Секешфехервар
-place-szolnok = Сольнок
-place-szombathely = Сомбатхей
-place-taba = Таба
-place-tabasco = Табаско
-place-tabora = Табора
-place-tabriz = Тебриз
-place-tabuk = Табук
-place-tachira = Тачира
-place-tacloban = Таклобан
-place-tacna = Такна
-place-tacoma = Такома
-place-tacuarembo = Такуарембо
-place-taganrog = Таганрог
-place-tagaytay = Тагайтай
-place-taguig = Тагиг
-place-tahiti = Таити
    .preposition = на
-place-taichung = Тайчжун
-place-taif = Эт-Таиф
-place-taimyr = Таймыр
    .preposition = на
-place-tainan = Тайнань
    .gender = masculine
-place-taipei = Тайбэй
-place-taishet = Тайшет
-place-taiyuan = Тайюань
    .gender = masculine
-place-taiz = Таиз
-place-takamatsu = Такамацу
-place-takhar = Тахар
-place-tal-afar = Талль-Афар
-place-talas = Талас
-place-talas-region = Таласская область
-place-talca = Талька
-place-taldykorgan = Талдыкорган
-place-talgar = Талгар
-place-tallahassee = Таллахасси
-place-tallinn = Таллин
-place-taloqan = Талукан
-place-tamanrasset = Таманрассет
-place-tamaulipas = Тамаулипас
-place-tambov = Тамбов
-place-tambov-region = Тамбовская область
-place-tamil-nadu = Тамилнад
-place-tampa = Тампа
-place-tampere = Тампере
    .gender = indeclinable
-place-tampico = Тампико
-place-tangerang = Тангеранг
-place-tangier = Танжер
-place-tangshan = Таншань
    .gender = masculine
-place-tanta = Танта
-place-taormina = Таормина
-place-taoyuan = Таоюань
    .gender = masculine
-place-tapachula = Тапачула
-place-taraba = Тараба
-place-taraclia = Тараклия
-place-taranaki = Таранаки
-place-taranto = Таранто
-place-tarapaca = Тарапака
-place-tarapoto = Тарапото
-place-taraz = Тараз
-place-targu-mures = Тыргу-Муреш
-place-tarhuna = Тархуна
-place-tarija = Тариха
-place-tarnobrzeg = Тарнобжег
-place-tarnow = Тарнув
-place-tarragona = Таррагона
-place-tarsus = Тарсус
-place-tartu = Тарту
-place-tartus = Тартус
-place-tarusa = Таруса
-place-tashkent = Ташкент
-place-tashkent-region = Ташкентская область
-place-tashtagol = Таштагол
-place-tasikmalaya = Тасикмалая
-place-tasmania = Тасмания
    .preposition = на
-place-tatabanya = { $case ->
       *[nominative] Татабанья
        [genitive] Татабаньи
        [dative] Татабанье
        [accusative] Татабанью
        [instrumental] Татабаньей
        [prepositional] Татабанье
    }
-place-tatarstan = Татарстан
-place-taunggyi = Таунджи
-place-taurage = Таураге
    .gender = indeclinable
-place-tauranga = Тауранга
-place-tavush-province = Тавушская область
-place-taxco = Таско
-place-tbilisi = Тбилиси
-place-tegucigalpa = Тегусигальпа
-place-tehran = Тегеран
-place-tehuacan = Теуакан
-place-tejen = Теджен
-place-tekirdag = Текирдаг
-place-tel-aviv = Тель-Авив
-place-telangana = Телангана
-place-telavi = Телави
-place-telsiai = Тельшяй
-place-temelin = Темелин
-place-temirtau = Темиртау
-place-temryuk = Темрюк
-place-temuco = Темуко
-place-tenerife = Тенерифе
    .gender = indeclinable
    .preposition = на
-place-tennessee = Теннесси
-place-tepic = Тепик
-place-terengganu = Тренгану
-place-teresina = Терезина
-place-terespol = Тересполь
    .gender = masculine
-place-terezin = Терезин
-place-teriberka = Териберка
-place-termez = Термез
-place-ternate = Тернате
    .preposition = на
-place-ternopil = Тернополь
    .gender = masculine
-place-ternopil-region = Тернопольская область
-place-terter = Тертер
-place-tetouan = Тетуан
-place-tetovo = { $case ->
       *[nominative] Тетово
        [genitive] Тетова
        [dative] Тетову
        [accusative] Тетово
        [instrumental] Тетовом
        [prepositional] Тетове
    }
-place-texas = Техас
-place-thai-nguyen = Тхайнгуен
-place-thanh-hoa = Тханьхоа
-place-the-hague = Гаага
-place-thessaloniki = Салоники
    .gender = plural
-place-thessaly = Фессалия
-place-thies = Тиес
-place-thimphu = Тхимпху
-place-thiruvananthapuram = Тируванантапурам
-place-thrace = Фракия
-place-thrissur = Триссур
-place-thunder-bay = Тандер-Бей
-place-thurgau = Тургау
-place-thuringia = Тюрингия
-place-tianjin = Тяньцзинь
    .gender = masculine
-place-tianshui = Тяньшуй
-place-tiberias = Тверия
-place-tibesti = Тибести
-place-tibet = Тибет
-place-ticino = Тичино
-place-tierra-del-fuego = Огненная Земля
    .preposition = на
-place-tigray = Тыграй
-place-tijuana = Тихуана
-place-tikhoretsk = Тихорецк
-place-tikhvin = Тихвин
-place-tikrit = Тикрит
-place-tiksi = Тикси
-place-tilburg = Тилбург
-place-tillaberi = Тиллабери
-place-timaru = Тимару
-place-timashyovsk = Тимашёвск
-place-timbuktu = Тимбукту
-place-timisoara = Тимишоара
-place-tindouf = Тиндуф
-place-tirana = Тирана
-place-tiraspol = Тирасполь
    .gender = masculine
-place-tiruchirappalli = Тируччираппалли
-place-tirupati = Тирупати
-place-tiruppur = Тируппур
-place-tivat = Тиват
-place-tizi-ouzou = Тизи-Узу
-place-tkibuli = Ткибули
-place-tkvarcheli = Ткуарчал
-place-tlalnepantla = Тлальнепантла
-place-tlaquepaque = Тлакепаке
-place-tlaxcala = Тласкала
-place-tlemcen = Тлемсен
-place-toamasina = Туамасина
-place-tobago = Тобаго
    .preposition = на
-place-tobolsk = Тобольск
-place-tobruk = Тобрук
-place-tocantins = Токантинс
-place-tokmok = Токмок
-place-tokushima = Токусима
-place-tokyo = Токио
-place-toledo-ohio = Толидо (Огайо)
-place-toliara = Тулиара
-place-tolima = Толима
-place-toluca = Толука
-place-tolyatti = Тольятти
-place-tomsk = Томск
-place-tomsk-region = Томская область
-place-tonghua = Тунхуа
    .gender = indeclinable
-place-tongliao = Тунляо
-place-toowoomba = Тувумба
-place-topeka = Топика
-place-tora-bora = Тора-Бора
-place-toretsk = Торецк
-place-torkham = Торхам
-place-toronto = Торонто
-place-torreon = Торреон
-place-torrevieja = Торревьеха
-place-torshavn = Торсхавн
-place-torun = Торунь
    .gender = masculine
-place-torzhok = { $case ->
       *[nominative] Торжок
        [genitive] Торжка
        [dative] Торжку
        [accusative] Торжок
        [instrumental] Торжком
        [prepositional] Торжке
    }
-place-totma = Тотьма
-place-tottori = Тоттори
-place-touba = Туба
-place-toulon = Тулон
-place-toulouse = Тулуза
-place-tovuz = Товуз
-place-townsville = Таунсвилл
-place-toyama = Тояма
-place-trabzon = Трабзон
-place-trakai = Тракай
-place-transcarpathia = Закарпатье
-place-transvaal = Трансвааль
    .gender = masculine
-place-transylvania = Трансильвания
-place-trapani = Трапани
-place-trebinje = Требине
    .gender = indeclinable
-place-trencin = Тренчин
-place-trentino = Трентино
-place-trentino-alto-adige = { $case ->
       *[nominative] Трентино — Альто-Адидже
        [genitive] Трентино — Альто-Адидже
        [dative] Трентино — Альто-Адидже
        [accusative] Трентино — Альто-Адидже
        [instrumental] Трентино — Альто-Адидже
        [prepositional] Трентино — Альто-Адидже
    }
    .gender = indeclinable
-place-trento = Тренто
-place-trenton = Трентон
-place-trier = Трир
-place-trieste = Триест
-place-trincomalee = Тринкомали
-place-tripoli = Триполи
-place-tripolitania = Триполитания
-place-tripura = Трипура
-place-trnava = Трнава
-place-trois-rivieres = Труа-Ривьер
-place-trollhattan = Тролльхеттан
-place-tromso = Тромсё
-place-trondheim = Тронхейм
-place-trostianets = Тростянец
-place-trubchevsk = Трубчевск
-place-trujillo-peru = Трухильо (Перу)
-place-truskavets = Трускавец
-place-tsaghkadzor = Цахкадзор
-place-tsalka = Цалка
-place-tsarskoye-selo = Царское Село
-place-tshikapa = Чикапа
-place-tshopo = Чопо
-place-tshwane = Тсване
-place-tsimlyansk = Цимлянск
-place-tskaltubo = Цхалтубо
-place-tskhinvali = Цхинвал
-place-tsukuba = Цукуба
-place-tuapse = Туапсе
    .gender = indeclinable
-place-tubingen = Тюбинген
-place-tucson = Тусон
-place-tucuman = Тукуман
-place-tukums = Тукумс
-place-tula = Тула
-place-tula-region = Тульская область
-place-tulcea = Тулча
-place-tulkarm = Тулькарм
-place-tulsa = Талса
-place-tulun = Тулун
-place-tumaco = Тумако
-place-tumbes = Тумбес
-place-tunceli = Тунджели
-place-tunis = город Тунис
-place-tunja = Тунха
-place-turin = Турин
-place-turkistan = Туркестан
-place-turkistan-region = Туркестанская область
-place-turkmenabat = Туркменабад
-place-turkmenbashi = Туркменбаши
-place-turku = Турку
-place-turov = Туров
-place-turpan = Турфан
-place-tursunzoda = Турсунзаде
    .gender = indeclinable
-place-tuscany = Тоскана
-place-tuva = Тува
-place-tuxtla-gutierrez = Тустла-Гутьеррес
-place-tuymazy = { $case ->
       *[nominative] Туймазы
        [genitive] Туймазов
        [dative] Туймазам
        [accusative] Туймазы
        [instrumental] Туймазами
        [prepositional] Туймазах
    }
    .gender = plural
-place-tuzla = Тузла
-place-tver = Тверь
    .gender = feminine
-place-tver-region = Тверская область
-place-tychy = Тыхы
    .gender = indeclinable
-place-tynda = Тында
-place-tyre = Тир
-place-tyrnyauz = Тырныауз
-place-tyrol = Тироль
    .gender = masculine
-place-tyumen = Тюмень
    .gender = feminine
-place-tyumen-region = Тюменская область
-place-uberaba = Убераба
-place-uberlandia = Уберландия
-place-ubon-ratchathani = Убонратчатхани
-place-ucayali = Укаяли
-place-uchkuduk = Учкудук
-place-udaipur = Удайпур
-place-udine = Удине
    .gender = indeclinable
-place-udmurtia = Удмуртия
-place-udomlya = Удомля
-place-udon-thani = Удонтхани
-place-ufa = Уфа
-place-uglich = Углич
-place-ujjain = Удджайн
-place-ukhta = Ухта
-place-ukmerge = Укмерге
    .gender = indeclinable
-place-ulaanbaatar = Улан-Батор
-place-ulan-ude = Улан-Удэ
-place-ulcinj = Улцинь
    .gender = masculine
-place-ulm = Ульм
-place-ulsan = Ульсан
-place-ulyanovsk = Ульяновск
-place-ulyanovsk-region = Ульяновская область
-place-ulytau-region = область Улытау
-place-uman = Умань
    .gender = feminine
-place-umbria = Умбрия
-place-umea = Умео
-place-umm-al-quwain = Умм-эль-Кайвайн
-place-umm-qasr = Умм-Каср
-place-ungheni = { $case ->
       *[nominative] Унгены
        [genitive] Унген
        [dative] Унгенам
        [accusative] Унгены
        [instrumental] Унгенами
        [prepositional] Унгенах
    }
    .gender = plural
-place-unity-state = штат Юнити
-place-upper-austria = Верхняя Австрия
-place-upper-nile-state = штат Верхний Нил
-place-upper-savoy = Верхняя Савойя
-place-uppsala = Уппсала
-place-ural-federal-district = Уральский федеральный округ
-place-urals = Урал
    .preposition = на
-place-uralsk = Уральск
-place-urgench = Ургенч
-place-urmia = Урмия
-place-uruapan = Уруапан
-place-urumqi = Урумчи
-place-urus-martan = Урус-Мартан
-place-uruzgan = Урузган
-place-uryupinsk = Урюпинск
-place-ushuaia = Ушуая
-place-usinsk = Усинск
-place-usolye-sibirskoye = { $case ->
       *[nominative] Усолье-Сибирское
        [genitive] Усолья-Сибирского
        [dative] Усолью-Сибирскому
        [accusative] Усолье-Сибирское
        [instrumental] Усольем-Сибирским
        [prepositional] Усолье-Сибирском
    }
-place-ussuriysk = Уссурийск
-place-ust-ilimsk = Усть-Илимск
-place-ust-kamchatsk = Усть-Камчатск
-place-ust-kut = Усть-Кут
-place-ust-labinsk = Усть-Лабинск
-place-ust-luga = Усть-Луга
-place-ust-orda-buryat-autonomous-area = { $case ->
       *[nominative] Усть-Ордынский Бурятский автономный округ
        [genitive] Усть-Ордынского Бурятского автономного округа
        [dative] Усть-Ордынскому Бурятскому автономному округу
        [accusative] Усть-Ордынский Бурятский автономный округ
        [instrumental] Усть-Ордынским Бурятским автономным округом
        [prepositional] Усть-Ордынском Бурятском автономном округе
    }
-place-usti-nad-labem = Усти-над-Лабем
    .gender = indeclinable
-place-utah = Юта
-place-utena = Утена
-place-utrecht = Утрехт
-place-utsunomiya = Уцуномия
-place-uttar-pradesh = Уттар-Прадеш
-place-uttarakhand = Уттаракханд
-place-uvalde = Ювалде
-place-uvira = Увира
-place-uyo = Уйо
-place-uyuni = Уюни
-place-uzgen = Узген
-place-uzhhorod = Ужгород
-place-uzice = Ужице
    .gender = indeclinable
-place-uzlovaya = { $case ->
       *[nominative] Узловая
        [genitive] Узловой
        [dative] Узловой
        [accusative] Узловую
        [instrumental] Узловой
        [prepositional] Узловой
    }
    .gender = feminine
-place-vaasa = Вааса
-place-vadodara = Вадодара
-place-vaduz = Вадуц
-place-val-disere = Валь-д’Изер
-place-valaam = Валаам
    .preposition = на
-place-valais = { $case ->
       *[nominative] кантон Вале
        [genitive] кантона Вале
        [dative] кантону Вале
        [accusative] кантон Вале
        [instrumental] кантоном Вале
        [prepositional] кантоне Вале
    }
    .gender = masculine
-place-valday = Валдай
-place-valdivia = Вальдивия
-place-valencia = Валенсия
-place-valencia-venezuela = Валенсия (Венесуэла)
-place-valencian-community = Валенсийское сообщество
-place-valga = Валга
-place-valjevo = { $case ->
       *[nominative] Валево
        [genitive] Валева
        [dative] Валеву
        [accusative] Валево
        [instrumental] Валевом
        [prepositional] Валеве
    }
-place-valladolid = Вальядолид
-place-valle-del-cauca = Валье-дель-Каука
-place-valledupar = Вальедупар
-place-valletta = Валлетта
-place-valmiera = Валмиера
-place-valparaiso = Вальпараисо
-place-valuyki = { $case ->
       *[nominative] Валуйки
        [genitive] Валуек
        [dative] Валуйкам
        [accusative] Валуйки
        [instrumental] Валуйками
        [prepositional] Валуйках
    }
    .gender = plural
-place-van-province = провинция Ван
-place-vanadzor = Ванадзор
-place-vancouver = Ванкувер
-place-vanino = Ванино
-place-vantaa = Вантаа
    .gender = indeclinable
-place-varadero = Варадеро
-place-varanasi = Варанаси
-place-varazdin = Вараждин
-place-vardo = Вардё
-place-varese = Варезе
    .gender = indeclinable
-place-varna = Варна
-place-vasteras = Вестерос
-place-vaud = { $case ->
       *[nominative] кантон Во
        [genitive] кантона Во
        [dative] кантону Во
        [accusative] кантон Во
        [instrumental] кантоном Во
        [prepositional] кантоне Во
    }
    .gender = masculine
-place-vaxjo = Векшё
-place-vayots-dzor-province = Вайоцдзорская область
-place-vaziani = Вазиани
-place-velikiye-luki = { $case ->
       *[nominative] Великие Луки
        [genitive] Великих Лук
        [dative] Великим Лукам
        [accusative] Великие Луки
        [instrumental] Великими Луками
        [prepositional] Великих Луках
    }
    .gender = plural
-place-veliko-tarnovo = { $case ->
       *[nominative] Велико-Тырново
        [genitive] Велико-Тырнова
        [dative] Велико-Тырнову
        [accusative] Велико-Тырново
        [instrumental] Велико-Тырновом
        [prepositional] Велико-Тырнове
    }
-place-veliky-novgorod = Великий Новгород
-place-veliky-ustyug = Великий Устюг
-place-velizh = Велиж
-place-vendee = Вандея
-place-veneto = Венето
-place-venice = Венеция
-place-ventspils = Вентспилс
-place-veracruz = Веракрус
-place-verbier = Вербье
    .gender = indeclinable
-place-verdun = Верден
-place-verkhnyaya-pyshma = { $case ->
       *[nominative] Верхняя Пышма
        [genitive] Верхней Пышмы
        [dative] Верхней Пышме
        [accusative] Верхнюю Пышму
        [instrumental] Верхней Пышмой
        [prepositional] Верхней Пышме
    }
-place-verkhoyansk = Верхоянск
-place-vermont = Вермонт
-place-verona = Верона
-place-versailles = Версаль
    .gender = masculine
-place-verviers = Вервье
    .gender = indeclinable
-place-vevey = Веве
    .gender = indeclinable
-place-vicenza = Виченца
-place-victoria-australia = штат Виктория
-place-victoria-british-columbia = Виктория (Британская Колумбия)
-place-vidin = Видин
-place-vidnoye = { $case ->
       *[nominative] Видное
        [genitive] Видного
        [dative] Видному
        [accusative] Видное
        [instrumental] Видным
        [prepositional] Видном
    }
-place-vienna = Вена
-place-vientiane = Вьентьян
-place-vieques = Вьекес
    .preposition = на
-place-vigo = Виго
-place-vijayawada = Виджаявада
-place-vila-velha = { $case ->
       *[nominative] Вила-Велья
        [genitive] Вила-Вельи
        [dative] Вила-Велье
        [accusative] Вила-Велью
        [instrumental] Вила-Вельей
        [prepositional] Вила-Велье
    }
-place-viljandi = Вильянди
-place-villach = Филлах
-place-villahermosa = Вильяэрмоса
-place-villavicencio = Вильявисенсио
-place-vilnius = Вильнюс
-place-vilyuchinsk = Вилючинск
-place-vilyuysk = Вилюйск
-place-vina-del-mar = Винья-дель-Мар
-place-vinnytsia = Винница
-place-vinnytsia-region = Винницкая область
-place-virginia = Виргиния
-place-virginia-beach = Вирджиния-Бич
-place-visaginas = Висагинас
-place-visakhapatnam = Вишакхапатнам
-place-visayas = { $case ->
       *[nominative] Висайские острова
        [genitive] Висайских островов
        [dative] Висайским островам
        [accusative] Висайские острова
        [instrumental] Висайскими островами
        [prepositional] Висайских островах
    }
    .gender = plural
    .preposition = на
-place-visby = Висбю
-place-visegrad-countries = страны Вишеградской группы
-place-vitebsk = Витебск
-place-vitebsk-region = Витебская область
-place-viterbo = Витербо
-place-viti-levu = Вити-Леву
    .preposition = на
-place-vitoria-brazil = Витория (Бразилия)
-place-vitoria-da-conquista = Витория-да-Конкиста
-place-vitoria-gasteiz = { $case ->
       *[nominative] Витория-Гастейс
        [genitive] Витории-Гастейс
        [dative] Витории-Гастейс
        [accusative] Виторию-Гастейс
        [instrumental] Виторией-Гастейс
        [prepositional] Витории-Гастейс
    }
    .gender = feminine
-place-vladikavkaz = Владикавказ
-place-vladimir = Владимир
-place-vladimir-region = Владимирская область
-place-vladivostok = Владивосток
-place-vlissingen = Флиссинген
-place-vlore = Влёра
-place-vojvodina = Воеводина
-place-volga-federal-district = Приволжский федеральный округ
-place-volga-region = Поволжье
-place-volgodonsk = Волгодонск
-place-volgograd = Волгоград
-place-volgograd-region = Волгоградская область
-place-volkovysk = Волковыск
-place-volnovakha = Волноваха
-place-vologda = Вологда
-place-vologda-region = Вологодская область
-place-volokolamsk = Волоколамск
-place-volos = Волос
-place-volta-redonda = Волта-Редонда
-place-volyn-region = Волынская область
-place-volzhsky = Волжский
-place-vorarlberg = Форарльберг
-place-vorkuta = Воркута
-place-voronezh = Воронеж
-place-voronezh-region = Воронежская область
-place-voru = Выру
-place-vorukh = Ворух
-place-voskresensk = Воскресенск
-place-votkinsk = Воткинск
-place-vranje = Вране
    .gender = indeclinable
-place-vrbetice = Врбетице
    .gender = indeclinable
-place-vsevolozhsk = Всеволожск
-place-vuhledar = Угледар
-place-vukovar = Вуковар
-place-vulcanesti = { $case ->
       *[nominative] Вулканешты
        [genitive] Вулканешт
        [dative] Вулканештам
        [accusative] Вулканешты
        [instrumental] Вулканештами
        [prepositional] Вулканештах
    }
    .gender = plural
-place-vung-tau = Вунгтау
-place-vyazma = Вязьма
-place-vyborg = Выборг
-place-vyksa = Выкса
-place-vyshny-volochyok = { $case ->
       *[nominative] Вышний Волочёк
        [genitive] Вышнего Волочка
        [dative] Вышнему Волочку
        [accusative] Вышний Волочёк
        [instrumental] Вышним Волочком
        [prepositional] Вышнем Волочке
    }
-place-vytegra = Вытегра
-place-waco = Уэйко
-place-wad-madani = Вад-Медани
-place-waikato = Уаикато
-place-waitangi = Вайтанги
-place-wajir = Ваджир
-place-wakkanai = Вакканай
-place-walbrzych = Валбжих
-place-wales = Уэльс
-place-wallachia = Валахия
-place-wallonia = Валлония
-place-walloon-brabant = Валлонский Брабант
-place-walvis-bay = Уолфиш-Бей
-place-warangal = Варангал
-place-warmia-masuria = Варминьско-Мазурское воеводство
-place-warri = Варри
-place-warsaw = Варшава
-place-washington = Вашингтон
-place-washington-state = штат Вашингтон
-place-wasit = Васит
-place-waterford = Уотерфорд
-place-waziristan = Вазиристан
-place-weifang = Вэйфан
-place-weihai = Вэйхай
-place-weimar = Веймар
-place-wellington = Веллингтон
-place-wels = Вельс
-place-wenchang = Вэньчан
-place-wenzhou = Вэньчжоу
-place-west-africa = Западная Африка
-place-west-azerbaijan = провинция Западный Азербайджан
-place-west-bank = Западный берег реки Иордан
    .preposition = на
-place-west-bengal = Западная Бенгалия
-place-west-darfur = Западный Дарфур
-place-west-flanders = Западная Фландрия
-place-west-java = Западная Ява
    .preposition = на
-place-west-kalimantan = Западный Калимантан
    .preposition = на
-place-west-kazakhstan-region = Западно-Казахстанская область
-place-west-kordofan = Западный Кордофан
-place-west-nusa-tenggara = Западная Нуса-Тенгара
-place-west-palm-beach = Уэст-Палм-Бич
-place-west-papua = { $case ->
       *[nominative] Западное Папуа
        [genitive] Западного Папуа
        [dative] Западному Папуа
        [accusative] Западное Папуа
        [instrumental] Западным Папуа
        [prepositional] Западном Папуа
    }
-place-west-pomerania = Западно-Поморское воеводство
-place-west-sulawesi = { $case ->
       *[nominative] Западный Сулавеси
        [genitive] Западного Сулавеси
        [dative] Западному Сулавеси
        [accusative] Западный Сулавеси
        [instrumental] Западным Сулавеси
        [prepositional] Западном Сулавеси
    }
    .preposition = на
-place-west-sumatra = Западная Суматра
    .preposition = на
-place-west-timor = Западный Тимор
    .preposition = на
-place-west-virginia = Западная Виргиния
-place-west-yorkshire = Западный Йоркшир
-place-western-australia = Западная Австралия
-place-western-bahr-el-ghazal = Западный Бахр-эль-Газаль
    .gender = masculine
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
-place-western-cape = Западно-Капская провинция
-place-western-equatoria = Западная Экватория
-place-western-europe = Западная Европа
-place-westphalia = Вестфалия
-place-wewak = Вевак
-place-whanganui = Уонгануи
-place-whangarei = Фангареи
-place-whistler = Уистлер
-place-white-nile-state = штат Белый Нил
-place-whitehorse = Уайтхорс
-place-wichita = Уичито
-place-wieliczka = Величка
-place-wiener-neustadt = Винер-Нойштадт
-place-wiesbaden = Висбаден
-place-willemstad = Виллемстад
-place-williamsburg = Уильямсберг
-place-wilmington = Уилмингтон
-place-windhoek = Виндхук
-place-windsor-ontario = Уинсор (Онтарио)
-place-winnipeg = Виннипег
-place-winston-salem = Уинстон-Сейлем
-place-winterthur = Винтертур
-place-wisconsin = Висконсин
-place-wittenberg = Виттенберг
-place-wolfsburg = Вольфсбург
-place-wollongong = Вуллонгонг
-place-wolverhampton = Вулверхэмптон
-place-wonsan = Вонсан
-place-woomera = Вумера
-place-worcester-massachusetts = Вустер (Массачусетс)
-place-wrangel-island = { $case ->
       *[nominative] остров Врангеля
        [genitive] острова Врангеля
        [dative] острову Врангеля
        [accusative] остров Врангеля
        [instrumental] островом Врангеля
        [prepositional] острове Врангеля
    }
    .preposition = на
-place-wroclaw = Вроцлав
-place-wuhan = Ухань
    .gender = masculine
-place-wuhu = Уху
-place-wuppertal = Вупперталь
    .gender = masculine
-place-wurzburg = Вюрцбург
-place-wuwei = Увэй
-place-wuxi = Уси
-place-wuzhen = Учжэнь
    .gender = masculine
-place-wuzhou = Учжоу
-place-wyoming = Вайоминг
-place-xalapa = Халапа
-place-xiamen = Сямынь
    .gender = masculine
-place-xian = Сиань
    .gender = masculine
-place-xiangyang = Сянъян
-place-xianyang = Сяньян
-place-xichang = Сичан
-place-xingtai = Синтай
-place-xining = Синин
-place-xinjiang = Синьцзян
-place-xinxiang = Синьсян
-place-xinyang = Синьян
-place-xuchang = Сюйчан
-place-xuzhou = Сюйчжоу
-place-yakutia = Якутия
-place-yakutsk = Якутск
-place-yalova = Ялова
-place-yalta = Ялта
-place-yamal = Ямал
    .preposition = на
-place-yamalo-nenets = Ямало-Ненецкий автономный округ
-place-yambio = Ямбио
-place-yambol = Ямбол
-place-yamoussoukro = Ямусукро
-place-yanan = Яньань
    .gender = masculine
-place-yanbu = Янбу
-place-yancheng = Яньчэн
-place-yangon = Янгон
-place-yangzhou = Янчжоу
-place-yanji = Яньцзи
-place-yantai = Яньтай
-place-yaounde = Яунде
    .gender = indeclinable
-place-yaracuy = Яракуй
-place-yaren = Ярен
-place-yaroslavl = Ярославль
    .gender = masculine
-place-yaroslavl-region = Ярославская область
-place-yasnaya-polyana = { $case ->
       *[nominative] Ясная Поляна
        [genitive] Ясной Поляны
        [dative] Ясной Поляне
        [accusative] Ясную Поляну
        [instrumental] Ясной Поляной
        [prepositional] Ясной Поляне
    }
-place-yasuj = Ясудж
-place-yazd = Йезд
-place-yegoryevsk = Егорьевск
-place-yekaterinburg = Екатеринбург
-place-yelabuga = Елабуга
-place-yelets = Елец
-place-yelizovo = { $case ->
       *[nominative] Елизово
        [genitive] Елизова
        [dative] Елизову
        [accusative] Елизово
        [instrumental] Елизовом
        [prepositional] Елизове
    }
-place-yellowknife = Йеллоунайф
-place-yenakiieve = { $case ->
       *[nominative] Енакиево
        [genitive] Енакиева
        [dative] Енакиеву
        [accusative] Енакиево
        [instrumental] Енакиевом
        [prepositional] Енакиеве
    }
-place-yeniseysk = Енисейск
-place-yeosu = Ёсу
-place-yerevan = Ереван
-place-yevlakh = Евлах
-place-yeysk = Ейск
-place-yibin = Ибинь
    .gender = masculine
-place-yichang = Ичан
-place-yinchuan = Иньчуань
    .gender = masculine
-place-yingkou = Инкоу
-place-yining = Инин
-place-yiwu = Иу
-place-yobe = Йобе
-place-yogyakarta = Джокьякарта
-place-yokohama = Иокогама
-place-yokosuka = Йокосука
-place-yola = Йола
-place-yongbyon = Йонбён
-place-yongin = Йонъин
-place-yonkers = Йонкерс
-place-yorkshire = Йоркшир
-place-yoshkar-ola = Йошкар-Ола
-place-yozgat = Йозгат
-place-ypres = Ипр
-place-yucatan = Юкатан
    .preposition = на
-place-yueyang = Юэян
-place-yukon = территория Юкон
    .preposition = на
-place-yunnan = Юньнань
    .gender = feminine
-place-yurga = Юрга
-place-yuxi = Юйси
-place-yuzhno-kurilsk = Южно-Курильск
-place-yuzhno-sakhalinsk = Южно-Сахалинск
-place-yuzhnouralsk = Южноуральск
-place-zaamin = Заамин
-place-zabaykalsk = Забайкальск
-place-zabaykalye = Забайкальский край
-place-zabrze = Забже
    .gender = indeclinable
-place-zabul-province = провинция Забуль
-place-zacatecas = Сакатекас
-place-zadar = Задар
-place-zagazig = Эз-Заказик
-place-zagreb = Загреб
-place-zahedan = Захедан
-place-zahle = Захла
-place-zakho = Захо
-place-zakopane = Закопане
    .gender = indeclinable
-place-zambezia = Замбезия
-place-zamboanga = Замбоанга
-place-zamfara = Замфара
-place-zandvoort = Зандворт
-place-zangilan = Зангелан
-place-zanjan = Зенджан
-place-zanzibar = Занзибар
    .preposition = на
-place-zaozhuang = Цзаочжуан
-place-zapopan = Сапопан
-place-zaporizhzhia = Запорожье
-place-zaporizhzhia-region = Запорожская область
-place-zaqatala = { $case ->
       *[nominative] Закаталы
        [genitive] Закатал
        [dative] Закаталам
        [accusative] Закаталы
        [instrumental] Закаталами
        [prepositional] Закаталах
    }
    .gender = plural
-place-zarafshan = Зарафшан
-place-zaragoza = Сарагоса
-place-zaraysk = Зарайск
-place-zaria = Зария
-place-zarqa = Эз-Зарка
-place-zaslavl = Заславль
    .gender = masculine
-place-zavidovo = { $case ->
       *[nominative] Завидово
        [genitive] Завидова
        [dative] Завидову
        [accusative] Завидово
        [instrumental] Завидовом
        [prepositional] Завидове
    }
-place-zawiya = Эз-Завия
-place-zaysan = Зайсан
-place-zeebrugge = Зебрюгге
    .gender = indeclinable
-place-zelenodolsk = Зеленодольск
-place-zelenograd = Зеленоград
-place-zelenogradsk = Зеленоградск
-place-zelenokumsk = Зеленокумск
-place-zenica = Зеница
-place-zepa = Жепа
-place-zermatt = Церматт
-place-zhambyl-region = Жамбылская область
-place-zhanaozen = Жанаозен
    .gender = masculine
-place-zhangjiakou = Чжанцзякоу
-place-zhangye = Чжанъе
-place-zhangzhou = Чжанчжоу
-place-zhanjiang = Чжаньцзян
-place-zhaoqing = Чжаоцин
-place-zhejiang = Чжэцзян
-place-zheleznovodsk = Железноводск
-place-zhengzhou = Чжэнчжоу
-place-zhenjiang = Чжэньцзян
-place-zhetysu-region = область Жетысу
-place-zhezkazgan = Жезказган
-place-zhigulyovsk = Жигулёвск
-place-zhitikara = Житикара
-place-zhlobin = Жлобин
-place-zhodino = Жодино
-place-zhongshan = Чжуншань
    .gender = masculine
-place-zhoukou = Чжоукоу
-place-zhoushan = Чжоушань
    .gender = masculine
-place-zhovti-vody = { $case ->
       *[nominative] Жёлтые Воды
        [genitive] Жёлтых Вод
        [dative] Жёлтым Водам
        [accusative] Жёлтые Воды
        [instrumental] Жёлтыми Водами
        [prepositional] Жёлтых Водах
    }
    .gender = plural
-place-zhuhai = Чжухай
-place-zhukovsky = Жуковский
-place-zhumadian = Чжумадянь
    .gender = masculine
-place-zhuzhou = Чжучжоу
-place-zhytomyr = Житомир
-place-zhytomyr-region = Житомирская область
-place-zibo = Цзыбо
-place-zielona-gora = Зелёна-Гура
-place-zigong = Цзыгун
-place-ziguinchor = Зигиншор
-place-zihuatanejo = Сиуатанехо
-place-zilina = Жилина
-place-zinder = Зиндер
-place-zinjibar = Зинджибар
-place-zintan = Зинтан
-place-zlatoust = Златоуст
-place-zlin = Злин
-place-zomba = Зомба
-place-zonguldak = Зонгулдак
-place-zrenjanin = Зренянин
-place-zug = Цуг
-place-zugdidi = Зугдиди
-place-zulia = Сулия
-place-zunyi = Цзуньи
-place-zurich = Цюрих
-place-zuwara = Зувара
-place-zvecan = Звечан
-place-zvenigorod = Звенигород
-place-zvornik = Зворник
-place-zvyozdny-gorodok = { $case ->
       *[nominative] Звёздный городок
        [genitive] Звёздного городка
        [dative] Звёздному городку
        [accusative] Звёздный городок
        [instrumental] Звёздным городком
        [prepositional] Звёздном городке
    }
-place-zwickau = Цвиккау
-place-zwolle = Зволле
    .gender = indeclinable
