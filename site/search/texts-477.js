guideSearch("texts-477","",[
["claim:peng-for-the-soviets.3","what-supports-it","His background. Peng had worked with Soviet advisers, wanted a professional army, and had been abroad shortly before the meeting. Mao’s view at the time. Mao suspected a link with Khrushchev. He had the letter circulated and on 23 July 1959 treated it as a political attack (MacFarquhar 1983; Bernstein 2006). The party’s verdict of 1959. In August the plenum condemned Peng and three others. So the essay’s reading is close to the one that won at Lushan. That makes it a view of the time; it does not prove it."],
["person:jiang-zhenghua.0","","Demographer; author, with Li Nan, of a Chinese state research project"],
["person:liu-shaoqi.0","","Among the party’s leaders in 1958 and in the retreat of 1961–62"]
])
