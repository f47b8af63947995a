guideSearch("texts-247","",[
["claim:peng-for-the-soviets.5","what-tells-against-it","The hungry were real. A government paper had counted 25.17 million people short of food in April of that year. One may question a man’s motive for speaking of them; their number did not depend on it. What followed. The purge after the meeting drove officials back to high targets, and the worst deaths came in the next year (Bernstein 2006; Dikötter 2010). The essay does not mention the purge."],
["term:peoples-commune.0","","The large rural unit created in 1958 that joined farming, industry, schooling, militia and local government. At first it averaged over 4,500 households; it was made smaller in 1961–62 and abolished between 1982 and 1985, mostly in 1983–84."]
])
