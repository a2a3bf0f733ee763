package de.sample.stumm;

class Akte {}
