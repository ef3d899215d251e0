# Which names this newsroom writes.

-country-tw = Chinese Taipei
-country-cz = Czechia
