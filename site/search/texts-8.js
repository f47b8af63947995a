guideSearch("texts-8","",[
["claim:wheat-from-canada.0","","In late 1960 China began to import wheat from Canada. Dealings began in late 1960, but the first Canadian wheat contract is of early 1961, and Australia sold first."],
["reading:bianco-2018.0","","Stalin and Mao: A Comparison of the Russian and Chinese Revolutions · Political historians"],
["event:long-term-canadian-wheat-agreement.0","","May 1961 · Canada agrees to sell 233.4 million bushels of grain over two and a half years, partly on credit."],
["figure:province-map.4","_data","AH: Province Anhui; Characters 安徽; Pinyin Ānhuī; Registered deaths in 1960 68.6 per thousand. BJ: Province Beijing; Characters 北京; Pinyin Běijīng. FJ: Province Fujian; Characters 福建; Pinyin Fújiàn. GS: Province Gansu; Characters 甘肃; Pinyin Gānsù; Registered deaths in 1960 41.3 per thousand. GD: Province Guangdong; Characters 广东; Pinyin Guǎngdōng. GX: Province Guangxi; Characters 广西; Pinyin Guǎngxī. GZ: Province Guizhou; Characters 贵州; Pinyin Guìzhōu; Registered deaths in 1960 52.3 per thousand. HE: Province Hebei; Characters 河北; Pinyin Héběi. HL: Province Heilongjiang; Characters 黑龙江; Pinyin Hēilóngjiāng."]
])
