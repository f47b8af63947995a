guideSearch("texts-92","",[
["person:dali-yang.1","","Political historian who links how hard provinces starved to how they later left collectives: those that had suffered most were the first to go (D. L. Yang 1996). With Xu Huayu and Tao Ran he answers Kung and Chen: loyalty to Mao, not hopes of promotion, explains how radical provincial leaders were (D. L. Yang, Xu, and Tao 2014). See Food problem solved and A leap in consciousness."],
["question:could-it-be-wrong.0","","The Leap, the essay holds, was above all “a leap in consciousness” (¶ 21). What evidence could count against this? If you find none, what kind of claim is it, and how should a historian treat it?"]
])
