guideSearch("texts-214","",[
["claim:policy-not-the-cause.12","what-is-disputed","The strong words of ¶ 22 are not its argument. That follows in ¶ 24 to ¶ 28, and it is the argument that has to be tested. Critics are under the same rule: from caused to intended is a step that needs its own evidence."],
["claim:soviet-withdrawal.4","what-supports-it","The Chinese party lists it among the causes. The resolution of 1981 names the Soviet breach of contracts beside natural calamities, after the party’s own errors (Central Committee of the Chinese Communist Party 1981)."],
["person:zhan-zhihua.1","","Author in China, with Cheng Enfu, of a study that gives 4 to 5 million abnormal deaths and defends the relief (Cheng and Zhan 2017, 2018). It is a minority position: see Relief and rationing."],
["reading:li-chengrui-1997.1","","The official who ran the 1982 census compares the foreign and Chinese estimates. Adjusting some of Coale’s inputs he gets about 22 million, though he judges Jiang’s method of life tables (17 million) sounder. It shows why careful people using the same data differ."],
["reading:yang-xu-tao-2014.0","","A Tragedy of the Nomenklatura? Career Incentives, Political Loyalty and Political Radicalism during China’s Great Leap Forward · Journal of Contemporary China · Political historians"],
["event:american-population-estimates-without-a-famine.0","","July 1975 · A compendium for Congress has China’s population grow in every year of 1959–61. (The figures are known as Sun Jingxian quotes them.)"]
])
