guideSearch("texts-343","",[
["claim:not-of-chinas-making.1","","Much of the hostility around China was not of its choosing. But the bombardment of August 1958 was a Chinese decision, and the diplomatic histories cited here see the break with Moscow as made on both sides, and one of these histories sees it as chiefly Mao’s work. As a statement about the whole setting, the claim goes further than the record."],
["claim:owed-to-the-leap.1","","For a weaker statement the essay has serious scholars on its side: that collective farming left works, and later communes raised output. For the Leap of 1958–60 itself the credit is hard to show. The gains came after a famine with excess deaths in the tens of millions, for which most researchers hold the Leap’s policies chiefly responsible; they came under communes that had been rebuilt, and with inputs that came later."],
["person:cormac-o-grada.0","","Economist; compares famines and reviews books on this one"],
["figure:grain-per-head.2","_description","Output per head was 301.7 kilograms in 1957, or 294.9 kilograms on the later count of tubers; 268.2 kilograms in 1965, 289.1 kilograms in 1970, 307.9 kilograms in 1975 and 316.6 kilograms in 1978."],
["essay:p29.0","","The standard anticommunist accounts charge … Rejects the charge of indifference: inquiries were held, communes shrank, quotas and projects were cut."]
])
