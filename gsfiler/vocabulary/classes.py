"""Predict the class of a term from its words and letters, and from the nearest entries.

A prediction advises: it is never a reason to accept a wording.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np

from gsfiler.core.codes import LAST_CLASS
from gsfiler.vocabulary.arrays import Array
from gsfiler.vocabulary.class_features import letter_features, term_features
from gsfiler.vocabulary.class_training import train
from gsfiler.vocabulary.verdict import ClassProbability

__all__ = ["ClassPredictor", "blend", "top", "train"]

_TOKENS_REMEMBERED = 20_000


class ClassPredictor:
    """Predicts with the arrays that training returned; see class_training for the model."""

    def __init__(self, arrays: Mapping[str, Array]) -> None:
        self._keys = arrays["class_features"]
        self._scales = arrays["class_scales"]
        self._weights = arrays["class_weights"]
        self._bias = arrays["class_bias"]
        self._rarest = float(arrays["class_facts"][0])
        self._equivalents: dict[int, tuple[int, ...]] = {}
        for word, other in arrays["class_equivalents"].tolist():
            self._equivalents[word] = (*self._equivalents.get(word, ()), other)
        self._of_letters = lru_cache(maxsize=_TOKENS_REMEMBERED)(self._token_weights)

    def probabilities(self, text: str) -> Array:
        """Return the probabilities of classes 1 to 45; all are equal where nothing is known."""
        features, tokens = term_features(text, self._equivalents)
        places, scales = self._known(features)
        scores = self._bias.copy()
        if len(places):
            scores += _share(scales) @ self._weights[places].astype(np.float32)
        rarity = dict(zip(self._keys[places].tolist(), scales.tolist(), strict=True))
        known = 0.0
        by_letters = np.zeros(LAST_CLASS, np.float32)
        for token, feature in tokens:
            scale = rarity.get(feature, self._rarest)
            known += scale * scale
            by_letters += np.float32(scale) * self._of_letters(token)
        if not len(places) and not by_letters.any():
            return np.full(LAST_CLASS, 1 / LAST_CLASS, np.float32)
        if known:
            scores += by_letters / np.float32(known**0.5)
        shares = np.exp(scores - scores.max())
        probabilities: Array = shares / shares.sum()
        return probabilities

    def _known(self, features: Sequence[int]) -> tuple[Array, Array]:
        """Return the places of the features that were learnt, and their scales."""
        wanted = np.array(features, np.uint32)
        places = self._keys.searchsorted(wanted)
        places[places == len(self._keys)] = 0
        if len(self._keys):
            places = places[self._keys[places] == wanted]
        else:
            places = places[:0]
        return places, self._scales[places].astype(np.float32)

    def _token_weights(self, token: str) -> Array:
        """Return what the letters of a word say of each class."""
        places, scales = self._known(letter_features(token))
        if not len(places):
            return np.zeros(LAST_CLASS, np.float32)
        weights: Array = _share(scales) @ self._weights[places].astype(np.float32)
        return weights


def _share(scales: Array) -> Array:
    """Return scales as a vector of length 1."""
    shared: Array = scales / np.float32(np.sqrt(np.dot(scales, scales)))
    return shared
