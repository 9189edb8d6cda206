if (document.body.classList.contains('single-post')) void chrome.runtime.sendMessage({ isPost: true });
