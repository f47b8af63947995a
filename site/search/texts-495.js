guideSearch("texts-495","",[
["person:li-baohua.1","","Took the place of Zeng Xisheng at the head of Anhui early in 1962, when the responsibility fields were ended (MacFarquhar 1997)."],
["question:views-of-the-top.0","","Were there two camps among China’s leaders in 1958–59?"],
["event:new-work-on-institutions-and-places.0","","2015 · Meng, Qian and Yared on rigid procurement, and Cao and Yang on one county of Anhui, add to the study of causes."],
["figure:province-losses.1","_caveats","The studies differ in years and method, so places must not be ranked by these numbers. They add up local histories or read a county’s own archives. They do not rest on the national registers. For Wuwei this guide has not seen whether all deaths are counted or only those beyond the normal number. All these shares lie above that of the whole country: 30 million dead would be between four and five in a hundred. For most provinces this guide has no such number."]
])
