guideSearch("texts-405","",[
["person:paul-pickowicz.1","","Studied, with Edward Friedman, Mark Selden and Kay Ann Johnson, one model village in Hebei (Friedman et al. 1991). See Early cooperation."],
["question:land-or-labour.1","","It began for the first time to share work with neighbours. Its land and tools no longer earned it a share. It moved its meals into a dining hall. It sold its land to the state at a price that officials set."],
["question:what-would-prove-it.0","","Which discovery would do most to strengthen the essay’s suspicion about the figures of 1983?"]
])
