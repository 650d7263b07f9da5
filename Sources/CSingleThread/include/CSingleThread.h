// Nothing is called by name: a program is linked with `--wrap`, so that its counting and its
// small blocks come here.
#pragma once
