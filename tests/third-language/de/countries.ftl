# Twenty countries as German writes them: the nominative as it stands without an article, the other cases as behind the
# definite one. Those with `.article` have it inside a sentence („in der Schweiz“).
#
# Order: by key. Source: by hand; cases by the tables of language.toml where not written out.

-country-am = Armenien
    .official = Republik Armenien
-country-at = Österreich
    .official = Republik Österreich
-country-by = { $case ->
       *[nominative] Belarus
        [genitive] Belarus’
        [dative] Belarus
        [accusative] Belarus
    }
    .official = Republik Belarus
-country-ch = Schweiz
    .official = Schweizerische Eidgenossenschaft
    .gender = feminine
    .article = der
-country-de = Deutschland
    .official = Bundesrepublik Deutschland
-country-ee = Estland
    .official = Republik Estland
-country-fr = Frankreich
    .official = Französische Republik
-country-gb = Vereinigtes Königreich
    .article = der
-country-ge = Georgien
-country-ir = Iran
    .official = Islamische Republik Iran
    .gender = masculine indeclinable
    .article = der
-country-it = Italien
    .official = Italienische Republik
-country-kz = Kasachstan
    .official = Republik Kasachstan
-country-lv = Lettland
    .official = Republik Lettland
-country-md = Republik Moldau
    .article = der
-country-pl = Polen
    .official = Republik Polen
-country-ru = Russland
    .official = Russische Föderation
-country-se = Schweden
    .official = Königreich Schweden
-country-tr = Türkei
    .official = Republik Türkei
    .article = der
-country-ua = Ukraine
    .article = der
-country-us = Vereinigte Staaten
    .official = { $case ->
       *[nominative] Vereinigte Staaten von Amerika
        [genitive] Vereinigten Staaten von Amerika
        [dative] Vereinigten Staaten von Amerika
        [accusative] Vereinigten Staaten von Amerika
    }
    .gender = plural
    .article = der
