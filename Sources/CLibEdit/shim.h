#ifndef ASKNEWS_CLIBEDIT_SHIM_H
#define ASKNEWS_CLIBEDIT_SHIM_H
#include <histedit.h>
#include <stdio.h>
#endif
