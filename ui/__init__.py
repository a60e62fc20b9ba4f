"""The face: the only place with Qt's widgets."""
