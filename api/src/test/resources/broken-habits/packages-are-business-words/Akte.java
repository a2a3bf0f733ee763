package de.sample.service;

class Akte {}
