guideSearch("texts-497","",[
["reading:lin-yunhui-2012.0","","三年困难农村粮食征购总量比正常年多20% 同舟共进 (web reprint) Political historians"]
])
