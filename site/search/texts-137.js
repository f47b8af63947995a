guideSearch("texts-137","",[
["claim:grain-for-debt.6","what-tells-against-it","The leaders knew of the need. Mao had a government paper on hunger in fifteen provinces sent out in April 1959, in the year when exports peaked. Shang judges that the exports of 1959 and 1960 exceeded what the country could bear (Shang 2010)."],
["claim:news-not-suppressed.7","test-it-yourself","From the Timeline, November 1958 to April 1961, list who was told of the famine and by whom: party secretaries, the public, foreign visitors, foreign governments. Sort each item under hidden, punished, ignored or acted on. Which of them name Mao? Read the notes under Snow 1962 and Bernstein 2006. What could a visitor with good access see in 1960, and what could he not?"],
["person:lenin.0","","Earlier Soviet leader"],
["reading:hansard-1966.1","","States that the first Australian wheat sale was made in December 1960: 300,000 tons for cash, soon followed by 750,000 tons. Shows that Australia, not Canada, sold first."]
])
