// Nothing is called by name: a program is linked with `--wrap`, so that its counting comes here.
#pragma once
