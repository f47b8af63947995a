guideSearch("texts-479","",[
["reading:macfarquhar-1983.0","","The Origins of the Cultural Revolution, Volume II: The Great Leap Forward 1958–1960 · Political historians"],
["page:how-to-use.12","start-here","The party’s resolution of 1981 (Central Committee of the Chinese Communist Party 1981) the party after Mao the official order of causes; look for the years 1958 to 1962 30 pages in all · When you feel ready for tables, add Coale’s report (Coale 1984): it is advanced and free to read. For an economist’s case against such totals, which demographers have not accepted, there is Patnaik’s newspaper article, also free (Patnaik 2011)."]
])
