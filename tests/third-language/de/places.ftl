# Some cities as German writes them. Order: by key. Source: by hand.

-place-berlin = Berlin
-place-bern = Bern
-place-brussels = Brüssel
-place-chisinau = Kischinau
-place-geneva = Genf
-place-kyiv = Kiew
-place-minsk = Minsk
-place-moscow = Moskau
-place-paris = { $case ->
       *[nominative] Paris
        [genitive] Paris’
        [dative] Paris
        [accusative] Paris
    }
-place-riga = Riga
-place-strasbourg = Straßburg
-place-tallinn = Tallinn
-place-tbilisi = Tiflis
-place-vienna = Wien
-place-warsaw = Warschau
-place-yerevan = Eriwan
