"""Networks that enlarge: plain 3×3 convolutions, trained with more branches and folded.

Folding branches into one convolution: Ding et al., "RepVGG", CVPR 2021; Zhang et al., "ECBSR",
ACM Multimedia 2021. The compact shape with one shuffle at the end: Wang et al., "Real-ESRGAN",
ICCV Workshops 2021 (SRVGGNetCompact).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn


class Folding(nn.Module):
    """A 3×3 convolution that is trained as the sum of four: 3×3, 1×1 then 3×3, 1×1, and none."""

    def __init__(self, inside: int, outside: int, grown: int = 2) -> None:
        super().__init__()
        middle = grown * outside
        self.plain = nn.Conv2d(inside, outside, 3, padding=1)
        self.wide = nn.Conv2d(inside, middle, 1, bias=False)
        self.narrow = nn.Conv2d(middle, outside, 3, bias=False)
        self.point = nn.Conv2d(inside, outside, 1, bias=False)
        self.same = inside == outside
        nn.init.normal_(self.narrow.weight, std=0.02)

    def kernel(self) -> Tensor:
        """The weight of the one convolution (outside, inside, 3, 3)."""
        weight: Tensor = self.plain.weight + F.pad(self.point.weight, (1, 1, 1, 1))
        # A 1×1 convolution before a 3×3 one mixes its inputs.
        weight = weight + torch.einsum(
            "omyx,mi->oiyx", self.narrow.weight, self.wide.weight[..., 0, 0]
        )
        if self.same:
            one = torch.eye(weight.shape[0], device=weight.device)[..., None, None]
            weight = weight + F.pad(one, (1, 1, 1, 1))
        return weight

    def forward(self, x: Tensor) -> Tensor:
        """(N, inside, H, W) → (N, outside, H, W): folded first, so training costs as little."""
        return F.conv2d(x, self.kernel(), self.plain.bias, padding=1)

    def unfold(self, weight: Tensor, bias: Tensor) -> None:
        """Become the same as a plain convolution, by its 3×3 branch; the others stay."""
        with torch.no_grad():
            self.plain.weight.add_(weight.to(self.plain.weight.device) - self.kernel())
            self.plain.bias.copy_(bias)

    def folded(self) -> nn.Conv2d:
        """The same as a plain convolution."""
        plain = nn.Conv2d(self.plain.in_channels, self.plain.out_channels, 3, padding=1)
        with torch.no_grad():
            plain.weight.copy_(self.kernel())
            plain.bias.copy_(self.plain.bias)
        return plain


class Enlarging(nn.Module):
    """Pictures (N, C, H, W; 0…1) → (N, C, scale·H, scale·W).

    The network adds to the nearest-neighbour enlargement, which the shuffle makes easy.
    """

    def __init__(self, scale: int, channels: int, width: int, depth: int) -> None:
        super().__init__()
        self.scale, self.channels = scale, channels
        self.enter: nn.Module = Folding(channels, width)
        self.trunk = nn.ModuleList(Folding(width, width) for _ in range(depth))
        self.acts = nn.ModuleList(nn.PReLU(width, 0.1) for _ in range(depth + 1))
        self.leave: nn.Module = nn.Conv2d(width, channels * scale * scale, 3, padding=1)
        nn.init.zeros_(self.leave.weight)
        nn.init.zeros_(self.leave.bias)

    def forward(self, picture: Tensor) -> Tensor:
        """The enlarged picture, not clipped."""
        x = self.acts[0](self.enter(picture))
        for conv, act in zip(self.trunk, self.acts[1:], strict=True):
            x = act(conv(x))
        near = picture.repeat_interleave(self.scale**2, 1)
        return F.pixel_shuffle(self.leave(x) + near, self.scale)

    def folded(self) -> Enlarging:
        """The same network of plain convolutions."""
        made = Enlarging(self.scale, self.channels, 1, 0)
        assert isinstance(self.enter, Folding)
        made.enter = self.enter.folded()
        made.trunk = nn.ModuleList(
            each.folded() for each in self.trunk if isinstance(each, Folding)
        )
        made.acts, made.leave = self.acts, self.leave
        made.eval()
        return made


class Unfolding(nn.Module):
    """A network seen as its folded one, so that shipped weights can be loaded into it."""

    def __init__(self, net: Enlarging) -> None:
        super().__init__()
        self.net = [net]  # in a list, so that its own weights are not this module's
        self.plain = net.folded()

    def state_dict(self, *args: Any, **kwargs: Any) -> Any:
        """The weights of the folded network."""
        return self.plain.state_dict(*args, **kwargs)

    def load_state_dict(self, state: Mapping[str, Any], *args: Any, **kwargs: Any) -> Any:
        """Give the network, by its 3×3 branches, the weights of a folded one."""
        loaded = self.plain.load_state_dict(state, *args, **kwargs)  # all but these are its own
        net, plain = self.net[0], self.plain
        for mine, theirs in zip([net.enter, *net.trunk], [plain.enter, *plain.trunk], strict=True):
            assert isinstance(mine, Folding)
            assert isinstance(theirs, nn.Conv2d)
            mine.unfold(theirs.weight, theirs.bias)
        return loaded
