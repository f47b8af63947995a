guideSearch("texts-118","",[
["section:women-and-custom.7","record","Women’s entry into public work is well attested, as the essay says; release from work at home is not. Historians find new roles and a double burden together. The dining halls became places of hunger, in many places of punishment, and the compulsory ones were given up in 1961. The gains in health and schooling are established for 1950–80. In 1959–61 famine took tens of millions of lives, most of them in the villages, and the rise of life expectancy was sharply reversed."]
])
