# Which name this house writes.

-country-tw = Chinese Taipei
-country-cz = Czechia
