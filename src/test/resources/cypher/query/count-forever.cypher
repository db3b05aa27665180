// Counts longer than any test waits.
UNWIND range(1, 1000000000000) AS x
RETURN max(sqrt(x)) AS total
