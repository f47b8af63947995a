guideSearch("texts-305","",[
["term:chayashan.0","","A merger of cooperatives in Suiping county, Henan, in April 1958, first named a Sputnik collective farm and later counted as the first people’s commune."],
["person:chen-shuo.1","","Economist who, with James Kai-sing Kung, links the grain taken in a province and its deaths to its leaders’ hopes of promotion (Kung and Chen 2011). Dali L. Yang, Xu Huayu and Tao Ran reject the data and the result (D. L. Yang, Xu, and Tao 2014). See Mistakes of policy."],
["person:wei-xiahai.1","","Economist; author, with Liu Yuan and Guanzhong James Wen, of a study of 25 provinces in which the dining halls, broadly defined, come out as the strongest factor (Liu, Wen, and Wei 2014). See Mistakes of policy."]
])
