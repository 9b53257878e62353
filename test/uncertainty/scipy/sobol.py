"""Writes sobol.json: points and direction numbers of the Sobol sequence of SciPy, as whole numbers of 2^-32."""

import json
import functools
import operator
import pathlib

import numpy
import scipy
from scipy.stats import qmc

bits = 32
engine = qmc.Sobol(d=128, scramble=False, bits=bits)
directions = numpy.asarray(engine._sv).tolist()
points = (engine.random(32) * 2**bits).astype("uint64").tolist()
chosen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 32, 64, 100, 128]

result = {
    "made with": f"scipy {scipy.__version__}",
    "first 32 points, first 10 dimensions": [point[:10] for point in points],
    "direction numbers by dimension": {str(d): directions[d - 1] for d in chosen},
    "all direction numbers of each dimension, joined by exclusive or": [
        functools.reduce(operator.xor, row) for row in directions
    ],
}
pathlib.Path(__file__).with_suffix(".json").write_text(json.dumps(result).replace("]], ", "]],\n") + "\n")
