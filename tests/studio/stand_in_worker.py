"""A worker whose engines are stand-ins: what the tests start in place of `main.py --worker`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from studio import server
from tests.studio import stand_ins

if __name__ == "__main__":
    sys.exit(server.serve(stand_ins.find, stand_ins.context_for))
