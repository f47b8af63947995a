guideSearch("texts-100","",[
["section:weather-and-harvest.11","disputed","Who caused what two causes did together? A drought does more damage where the workers are away and the grain has been taken. Take away the drought, and that extra damage is gone; take away the orders, and it is gone as well. A model must give it to one of the two, or split it by a rule. Two honest studies can therefore print different shares."],
["claim:industry-without-migration.4","what-tells-against-it","The towns grew by 31 million in the three years after 1957. From 99.5 million in 1957 they rose to 130.7 million in 1960, by almost a third: about twice as many people a year as from 1949 to 1957. (On this page only the figure of 1960 was seen; those of 1957, 1963 and 1965 were not checked against their source for this guide.) Then people were sent away. Over twenty million were moved back to the countryside by 1963 (Brown 2012). In that year the towns held 116.5 million. A law of 1958 divided town and village. Household registration, a law of January 1958, made each person rural or urban; to move to a town one needed permission. It fixed the divide that the Leap was to close (Wemheuer 2014; J. Y. Lin and Yang 2000; Brown 2012)."],
["term:crude-birth-rate.0","","Births in a year per 1,000 people. The official rate fell from 34 in 1957 to 18 in 1961."],
["term:plenum.0","","A full meeting of the party’s Central Committee. Each is numbered within the term of one party congress."],
["person:tao-ran.0","","On loyalty and radical policy"],
["reading:cia-1963.1","","Tables of China’s grain purchases after the turn to imports. A check on Chinese trade figures from outside."],
["reading:nbs-1999.0","","中国统计年鉴 1999 (China Statistical Yearbook 1999) Chinese official accounts"],
["event:tenth-plenum.0","","September 1962 · Mao warns against forgetting class struggle, and the third version of the Sixty Articles is adopted."]
])
