// SPDX-License-Identifier: GPL-3.0-or-later
// The source that the precompiled header of all tests is made with.
