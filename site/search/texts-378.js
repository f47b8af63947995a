guideSearch("texts-378","",[
["section:cooperatives.8","disputed","Was it a reasoned strategy? Kueh judges it so over fifty years (Kueh 2006). Ash, who follows how much grain the state took, finds that villages were made poorer, though less harshly than under Stalin, because part of the grain was sold back to them (Ash 2006)."],
["reading:lin-1990.1","","Argues that productivity collapsed once peasants could no longer withdraw from collectives in autumn 1958, because the threat of leaving had kept members working honestly. It bears on the essay’s claim that collectivisation was rational."],
["figure:province-map.2","_caveats","The registers missed many deaths, and not equally in each place."]
])
