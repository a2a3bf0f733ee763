package de.sample;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

class Akte {

    @Autowired
    Runnable ablage;

    @Value("${frist}")
    int frist;
}
