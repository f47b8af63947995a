guideSearch("texts-495","",[
["question:views-of-the-top.0","","Were there two camps among China’s leaders in 1958–59?"],
["event:new-work-on-institutions-and-places.0","","2015 · Meng, Qian and Yared on rigid procurement, and Cao and Yang on one county of Anhui, add to the study of causes."]
])
