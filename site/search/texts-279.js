guideSearch("texts-279","",[
["person:joshua-eisenman.1","","Author of a book that defends the communes as they were rebuilt after the famine, those of the 1970s above all; by a reviewer’s summary it counts the Leap as a time of wasted investment (Eisenman 2018). This guide knows it through its reviewers. See Food problem solved and Lasting works."]
])
