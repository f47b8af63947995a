guideSearch("texts-343","",[
["person:cormac-o-grada.0","","Economist; compares famines and reviews books on this one"],
["figure:grain-per-head.2","_description","Output per head was 301.7 kilograms in 1957, or 294.9 kilograms on the later count of tubers; 268.2 kilograms in 1965, 289.1 kilograms in 1970 and 316.6 kilograms in 1978."],
["essay:p29.0","","The standard anticommunist accounts charge … Rejects the charge of indifference: inquiries were held, communes shrank, quotas and projects were cut."]
])
